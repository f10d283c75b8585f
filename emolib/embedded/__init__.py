"""From a trained Keras model to what a microcontroller runs.

`quantise` makes the int8 file, `reader` refuses what is none, `tflite` and `tflite_micro` run it; `graph`
reads it as `operators`, which `arena` and `codegen` write as C; `host`, `firmware` and `wasm` run that;
`frames` is what cameras give, in NumPy what the C makes of it; `parity` asks whether all agree, and how good
the network is on each camera; `chips` turns instructions into time and energy.
"""

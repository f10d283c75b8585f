"""From a trained Keras model to what a microcontroller runs.

`quantise` makes the int8 file, `reader` refuses what is none, `tflite` and `tflite_micro` run it; `graph`,
`arena` and `codegen` write it as C; `host`, `firmware` and `wasm` run that; `parity` asks whether all agree;
`chips` turns instructions into time and energy.
"""

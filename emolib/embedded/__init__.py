"""From a trained Keras model to what a microcontroller runs.

`tflite` and `quantise` make the int8 file; `graph`, `arena` and `codegen` write it as C; `host`, `firmware`
and `wasm` run the C; `parity` asks whether all are the same; `chips` turns instructions into time and energy.
"""

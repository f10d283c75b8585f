"""Every figure of the book: functions from tables to matplotlib Axes, colour-blind safe."""

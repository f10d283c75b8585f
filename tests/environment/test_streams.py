"""What C code writes to standard error is held back for a while, and only for that while."""

import pytest

from emolib.environment.streams import captured_stderr


def test_standard_error_comes_back_after_an_error(capfd):
    import os

    with pytest.raises(KeyError), captured_stderr() as text:
        os.write(2, b"held")
        assert text() == "held"
        raise KeyError
    os.write(2, b"free")
    assert capfd.readouterr().err == "free"

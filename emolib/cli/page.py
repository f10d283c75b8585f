"""`emolib export page`: a model's own page, for any web server."""

import argparse

from emolib.cli.model import source, write
from emolib.embedded import given, room
from emolib.environment.streams import say
from emolib.files import name_of, printable
from emolib.report.friend_page import assets


def _page(arguments: argparse.Namespace) -> None:
    """Write the friend's page for an int8 .tflite file, or for the folder of a friend in a room: index.html,
    and the files that it needs in the folder friend/.

    The model scores the camera's picture, files and, if it can distinguish them, drawn faces. All this
    runs in the browser, with the C of emolib export c compiled to WebAssembly. The names of the classes and
    the threshold come from the files beside the model. A network of one file needs a face that fills an oval;
    a friend in a room finds the face, and the page draws its box. The page loads nothing from another host
    and sends nothing.

    examples:
      emolib export page published/friend.tflite --out site/
      emolib export page published/room --out site/
      emolib export page glasses.tflite --out site/ --title "Does it see your glasses?"
      python -m http.server --bind 127.0.0.1 --directory site/      then open http://127.0.0.1:8000/
    """
    made, friend = source(arguments)
    classes = friend.classes if isinstance(friend, room.Friend) else given.classes(arguments.model)
    name = printable(name_of(arguments.model.name))
    files = assets.site(friend, made, name=name, classes=classes, title=arguments.title)
    index, *others = write(arguments.out, files, force=arguments.force)
    say(f"written: {index} and {len(others)} files for it, {sum(map(len, files.values())):,} bytes in all")
    say("browsers allow the camera only on pages that come over https, or from http://localhost")

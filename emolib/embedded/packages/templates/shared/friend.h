{% include "shared/head.c" %}
{{ firmware.joinpath("friend.h").read_text(encoding="utf-8") | replace("SMILE_", P ~ "_") | replace("FRIEND_H", P ~ "_FRIEND_H")
   | replace("smile.h", p ~ ".h") | replace("friend_", p ~ "_") | replace("friend.h", p ~ "_friend.h") }}
"""The friend in a page: `assets` (what it is made of, and a model's own page), `samples` (drawn faces to try
it on), `policy` (what the browser lets it do).

The pages are book/friend.md, which friend_book.friend_page (book/_ext) has made, live.html.j2, alone.html.j2
and static/friend. This is apart from `embedded`, so that a change here leaves the notebooks fresh.
"""

"""The friend in a page: `assets` (what it is made of, and a model's own page), `samples` (drawn faces to try
it on), `page` (what the book's page is given; Sphinx's extension), `policy` (what the browser lets it do).

The pages are book/friend.md, live.html.j2, alone.html.j2 and static/friend. This is apart from `embedded`, so
that a change here leaves the notebooks fresh.
"""

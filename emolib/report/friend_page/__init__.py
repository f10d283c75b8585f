"""The friend in a page: `wasm` (the chip's C as WebAssembly), `samples` (drawn faces to try it on), `page`
(what the book's page is given; Sphinx's extension), `policy` (what the browser lets that page do).

The page itself is book/friend.md and static/friend. This is apart from `embedded`, so that a change here
leaves the notebooks fresh.
"""

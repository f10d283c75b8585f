"""Which addresses a download may connect to: those of the public internet, and those that the user names.

A list of picture addresses comes from strangers, and so do the redirects behind it. Without this check
they could make this computer ask its own services, or those of its network, on their behalf. What is
checked is the address that a socket is opened to, so neither a name that resolves to 127.0.0.1, nor
another spelling of it, nor a name that resolves to something else the second time gets past it.
"""

import errno
import ipaddress
import socket
from collections.abc import Iterable
from typing import Any

_NAT64 = ipaddress.ip_network("64:ff9b::/96")  # RFC 6052: an IPv4 address in the last 32 bits


def is_public(address: str) -> bool:
    """Is `address` one of the public internet?

    >>> [is_public(a) for a in ("93.184.216.34", "127.0.0.1", "::ffff:10.0.0.1", "fe80::1%eth0")]
    [True, False, False, False]
    """
    ip = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(ip, ipaddress.IPv6Address):
        if ip.ipv4_mapped or ip in _NAT64:
            return is_public(str(ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)))
        if inside := ip.sixtofour or (ip.teredo and ip.teredo[1]):
            return ip.is_global and is_public(str(inside))
    return ip.is_global and not ip.is_multicast


class Guard:
    """Opens sockets for aiohttp.TCPConnector(socket_factory=...), to public addresses and those in `allow`.

    allow: "host:port" of servers in one's own network. Raises ValueError for another form or a name that
    resolves to nothing.
    """

    errno = errno.EACCES  # of the OSError that a refused address raises

    def __init__(self, allow: Iterable[str] = ()):
        self._allowed = set()
        for server in allow:
            host, _, port = server.rpartition(":")
            if not host or not port.isdecimal() or not 0 < int(port) < 65536:
                raise ValueError(f"allow: expected host:port, got {server!r}")
            try:
                found = socket.getaddrinfo(host.strip("[]"), int(port), type=socket.SOCK_STREAM)
            except (OSError, UnicodeError) as error:
                raise ValueError(f"allow: expected a server that there is, got {server!r}: {error}") from None
            self._allowed |= {address[:2] for *_, address in found}

    def __call__(self, info: tuple[Any, ...]) -> socket.socket:
        """A socket for the result `info` of getaddrinfo. Raises OSError if the address is not allowed."""
        family, kind, protocol, _, (host, port, *_) = info
        if not is_public(host) and (host, port) not in self._allowed:
            raise OSError(self.errno, f"{host}:{port} is no address of the public internet")
        return socket.socket(family, kind, protocol)

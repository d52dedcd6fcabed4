#!/usr/bin/python3
"""A mail server on the loopback that keeps what it is sent: STARTTLS and a log-in are required.

Prints its port, then one JSON object for each letter. Ends with its standard input.
"""
import email
import email.policy
import json
import ssl
import sys

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult


class AnyPort(Controller):
    """A controller that knows the port it was given, which its own check of a start needs."""

    def _trigger_server(self):
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()


class Keeper:
    """Takes letters; refuses for now as many as it was told to, and some addresses for good."""

    def __init__(self, refusals):
        self.refusals = refusals

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("nobody@"):
            return "550 no such mailbox"
        if self.refusals > 0:
            self.refusals -= 1
            return "451 come back later"
        letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
        print(json.dumps({
            "to": envelope.rcpt_tos,
            "from": envelope.mail_from,
            "header": {name: str(value) for name, value in letter.items()},
            "text": letter.get_body(("plain",)).get_content(),
            "tls": session.ssl is not None,
            "login": session.auth_data.login.decode() if session.auth_data else "",
        }), flush=True)
        return "250 kept"


def authenticate(server, session, envelope, mechanism, data):
    """One name and password are right."""
    fits = (data.login, data.password) == (b"chat", b"letters for all")
    return AuthResult(success=fits, handled=False, auth_data=data)


def main():
    certificate, key, refusals = sys.argv[1], sys.argv[2], int(sys.argv[3])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    controller = AnyPort(
        Keeper(refusals), hostname="127.0.0.1", port=0, tls_context=context, require_starttls=True,
        auth_required=True, auth_require_tls=True, authenticator=authenticate)
    controller.start()
    print(controller.port, flush=True)
    sys.stdin.read()
    controller.stop()


main()

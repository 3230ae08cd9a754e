internal import Server

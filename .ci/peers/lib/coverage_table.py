"""The shape of a row in the tables of `coverage_NAME.py`."""


class Operation:
    """What an SDK takes and gives for one of our operations.

    `request`, `response`, `event` and `query` are each a type of the SDK, written `"module:Name"`, where Name may have
    dots, or `"module:Page[module:Name]"`; a list of such types, which are all compared; or an object `{place: type}` where place is a path of field names
    in our type (`""` for all of it), for SDKs that lay fields out in another way than the wire. `response="bytes"` is an
    answer of bytes. `query` is compared with our path parameters, query parameters and headers together.

    `call` is the SDK's method: each of its parameters must be a path parameter, a query parameter, a header or a field of
    the request. `without` lists fields of the outermost types that are not for this place.
    """

    def __init__(
        self, dialect, operation, request=None, response=None, event=None, query=None, call=None, without=()
    ):
        self.dialect = dialect
        self.operation = operation
        self.types = {"request": request, "response": response, "event": event, "query": query}
        self.call = call
        self.without = frozenset(without)

    def places(self, name):
        """The pairs of a place and an SDK's type of one part of the operation."""
        types = self.types[name]
        if types is None:
            return []
        if isinstance(types, str):
            return [("", types)]
        if isinstance(types, dict):
            pairs = [(place, reference) for place, reference in types.items()]
        else:
            pairs = [("", reference) for reference in types]
        return [(place, one) for place, many in pairs for one in ([many] if isinstance(many, str) else many)]

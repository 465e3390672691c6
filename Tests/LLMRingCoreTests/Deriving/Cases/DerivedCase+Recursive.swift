import LLMRingCore

extension DerivedCase {
    final class Node: Codable, Sendable {
        let value: Int
        let next: Node?
        let children: [Node]

        init(_ value: Int, next: Node? = nil, children: [Node] = []) {
            self.value = value
            self.next = next
            self.children = children
        }
    }

    struct Folder: Codable {
        var name: String
        var folders: [String: Folder]
        var files: [File]
    }

    struct File: Codable {
        var name: String
        var parents: [Folder]?
    }

    struct Library: Codable {
        var root: Folder
        var trash: Folder?
    }

    indirect enum Sum: Codable, Sendable {
        case add(Sum, Sum)
        case number(Int)

        enum CodingKeys: String, CodingKey, CaseIterable {
            case add
            case number
        }
    }

    enum Left {
        struct Item: Codable {
            var items: [Item]
        }
    }

    enum Right {
        struct Item: Codable {
            var item: [Item]
            var note: String
        }
    }

    struct Clash: Codable {
        var left: Left.Item
        var right: Right.Item
    }

    struct Wrapper: Codable {
        var nodes: [Wrapper]

        init(nodes: [Wrapper]) {
            self.nodes = nodes
        }

        init(from decoder: any Decoder) throws {
            nodes = try decoder.singleValueContainer().decode([Wrapper].self)
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(nodes)
        }
    }

    final class Person: Codable, Sendable {
        let name: String
        let employer: Company?

        init(name: String, employer: Company?) {
            self.name = name
            self.employer = employer
        }
    }

    final class Company: Codable, Sendable {
        let owner: Person

        init(owner: Person) {
            self.owner = owner
        }
    }

    private static let folder = object(
        #"""
        "name":{"type":"string"},"folders":{"type":"object","additionalProperties":\#(ref("Folder"))},
        "files":{"type":"array","items":\#(
            object(#""name":{"type":"string"},"parents":{"type":"array","items":\#(ref("Folder"))}"#, #""name""#)
        )}
        """#,
        #""name","folders","files""#
    )

    static let recursive: [DerivedCase] = [
        DerivedCase(
            Node.self,
            object(
                #""value":{"type":"integer"},"next":\#(ref()),"children":{"type":"array","items":\#(ref())}"#,
                #""value","children""#
            ),
            Node(1, next: Node(2), children: [Node(3)])
        ),
        DerivedCase(
            Library.self,
            #"""
            {"type":"object","properties":{"root":\#(ref("Folder")),"trash":\#(ref("Folder"))},
            "required":["root"],"additionalProperties":false,"$defs":{"Folder":\#(folder)}}
            """#,
            Library(root: Folder(name: "a", folders: ["b": Folder(name: "b", folders: [:], files: [])], files: []))
        ),
        DerivedCase(
            Sum.self,
            #"""
            {"anyOf":[\#(object(#""add":"# + object(#""_0":\#(ref()),"_1":\#(ref())"#, #""_0","_1""#), #""add""#)),
            \#(object(#""number":"# + object(#""_0":{"type":"integer"}"#, #""_0""#), #""number""#))]}
            """#,
            .add(.number(1), .add(.number(2), .number(3)))
        ),
        DerivedCase(
            Clash.self,
            #"""
            {"type":"object","properties":{"left":\#(ref("Item")),"right":\#(ref("Item_2"))},
            "required":["left","right"],"additionalProperties":false,"$defs":{
            "Item":\#(object(#""items":{"type":"array","items":\#(ref("Item"))}"#, #""items""#)),
            "Item_2":\#(object(
                #""item":{"type":"array","items":\#(ref("Item_2"))},"note":{"type":"string"}"#,
                #""item","note""#
            ))}}
            """#,
            Clash(left: Left.Item(items: []), right: Right.Item(item: [], note: "n"))
        ),
        DerivedCase(
            Person.self,
            object(
                #""name":{"type":"string"},"employer":\#(object(#""owner":\#(ref())"#, #""owner""#))"#,
                #""name""#
            ),
            Person(name: "a", employer: Company(owner: Person(name: "b", employer: nil)))
        ),
        DerivedCase(
            Wrapper.self,
            #"{"type":"array","items":\#(ref())}"#,
            Wrapper(nodes: [Wrapper(nodes: [])])
        ),
    ]
}

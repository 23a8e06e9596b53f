import CZlib

/// A zip file: what Word documents are, and how many files go as one.
///
/// It holds no clock: every file in it has the first moment a zip can tell, so that the same files give the same bytes.
struct Zip {
    /// Why a zip could not be made, in a sentence.
    struct Failure: Error, Equatable { let sentence: String }

    private struct Entry {
        let name: [UInt8]
        let packed: [UInt8]
        let size: Int
        let check: UInt32
        let isPacked: Bool
        let place: Int
    }

    private var out: [UInt8] = []
    private var entries: [Entry] = []

    init() {}

    /// The zip of some files, in their order.
    static func bytes(_ files: [(name: String, bytes: [UInt8])]) throws(Failure) -> [UInt8] {
        var zip = Zip()
        for file in files { try zip.add(file.name, file.bytes) }
        return zip.finished()
    }

    /// Adds a file; one that packing would make no smaller, such as a picture, is kept as it is.
    mutating func add(_ name: String, _ bytes: [UInt8]) throws(Failure) {
        // Four bytes tell each size and place, and two how many there are: far more than a report needs.
        guard bytes.count < 1 << 30, out.count < 1 << 30, entries.count < 65_000, name.utf8.count < 1 << 15 else {
            throw Failure(sentence: "The file is too large for a zip: it would hold more than a gigabyte.")
        }
        let deflated = try Self.deflated(bytes)
        let isPacked = deflated.count < bytes.count
        let check = UInt32(truncatingIfNeeded: bytes.withUnsafeBufferPointer { crc32(0, $0.baseAddress, uInt($0.count)) })
        let entry = Entry(name: Array(name.utf8), packed: isPacked ? deflated : bytes, size: bytes.count, check: check, isPacked: isPacked, place: out.count)
        entries.append(entry)
        number(0x0403_4B50, 4)
        describe(entry)
        out += entry.name
        out += entry.packed
    }

    /// The whole file: the parts, then the list of them.
    consuming func finished() -> [UInt8] {
        let start = out.count
        for entry in entries {
            number(0x0201_4B50, 4)
            number(20, 2)
            describe(entry)
            // No comment, the first disk, no attributes.
            for (value, count) in [(0, 2), (0, 2), (0, 2), (0, 4), (entry.place, 4)] { number(value, count) }
            out += entry.name
        }
        let length = out.count - start
        number(0x0605_4B50, 4)
        for (value, count) in [(0, 2), (0, 2), (entries.count, 2), (entries.count, 2), (length, 4), (start, 4), (0, 2)] { number(value, count) }
        return out
    }

    /// What the part itself and the list say alike: version, names in UTF-8, how it is packed, 1 January 1980, check, sizes, no extra field.
    private mutating func describe(_ entry: Entry) {
        let isPlain = entry.name.allSatisfy { $0 < 0x80 }
        for (value, count) in [
            (20, 2), (isPlain ? 0 : 0x0800, 2), (entry.isPacked ? 8 : 0, 2), (0, 2), (0x21, 2), (Int(entry.check), 4), (entry.packed.count, 4),
            (entry.size, 4), (entry.name.count, 2), (0, 2),
        ] { number(value, count) }
    }

    /// A number, its smallest byte first.
    private mutating func number(_ value: Int, _ count: Int) {
        for place in 0..<count { out.append(UInt8(truncatingIfNeeded: value >> (8 * place))) }
    }

    private static func deflated(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
        let failure = Failure(sentence: "The file could not be packed: there is not enough memory.")
        var stream = z_stream()
        guard deflateInit2_(&stream, 6, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else { throw failure }
        defer { deflateEnd(&stream) }
        var input = bytes
        var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))) + 16)
        let result = input.withUnsafeMutableBufferPointer { from in
            output.withUnsafeMutableBufferPointer { to in
                stream.next_in = from.baseAddress
                stream.avail_in = uInt(from.count)
                stream.next_out = to.baseAddress
                stream.avail_out = uInt(to.count)
                return deflate(&stream, Z_FINISH)
            }
        }
        guard result == Z_STREAM_END else { throw failure }
        return Array(output[..<(output.count - Int(stream.avail_out))])
    }
}

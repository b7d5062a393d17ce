/** Number, type and place of each record, in columns that grow: ten bytes a record, whatever the numbers are. */
export type Rows = { ids: Uint32Array; types: Uint16Array; places: Uint32Array; count: number }

export const newRows = (expected: number): Rows => {
  const room = Math.max(1024, Math.ceil(expected))
  return { ids: new Uint32Array(room), types: new Uint16Array(room), places: new Uint32Array(room), count: 0 }
}

export const addRow = (rows: Rows, id: number, type: number, place: number): void => {
  if (rows.count === rows.ids.length) grow(rows)
  rows.ids[rows.count] = id
  rows.types[rows.count] = type
  rows.places[rows.count] = place
  rows.count++
}

const grow = (rows: Rows): void => {
  const room = Math.ceil(rows.ids.length * 1.5)
  const widen = <A extends Uint32Array | Uint16Array>(old: A, wider: A): A => {
    wider.set(old)
    return wider
  }
  rows.ids = widen(rows.ids, new Uint32Array(room))
  rows.types = widen(rows.types, new Uint16Array(room))
  rows.places = widen(rows.places, new Uint32Array(room))
}

/**
 * From a record's number to its row, or -1. Most exporters write in rising order: a search by halves needs no memory. Others
 * get a table twice as long as the file has records, never as long as the highest number: ArchiCAD counts from 268 million.
 */
export const finder = (rows: Rows): ((id: number) => number) => {
  const { ids, count } = rows
  for (let i = 1; i < count; i++) if (ids[i]! <= ids[i - 1]!) return hashRows(rows)
  return (id) => {
    let low = 0
    let high = count - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const found = ids[middle]!
      if (found === id) return middle
      if (found < id) low = middle + 1
      else high = middle - 1
    }
    return -1
  }
}

const hashRows = ({ ids, count }: Rows): ((id: number) => number) => {
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 2))
  const table = new Int32Array(size).fill(-1)
  const slotOf = (id: number): number => {
    let slot = Math.imul(id, 0x9e3779b1) >>> (32 - Math.log2(size))
    while (table[slot] !== -1 && ids[table[slot]!] !== id) slot = (slot + 1) & (size - 1)
    return slot
  }
  for (let row = 0; row < count; row++) {
    const slot = slotOf(ids[row]!)
    if (table[slot] === -1) table[slot] = row
  }
  return (id) => table[slotOf(id)]!
}

/** Rows gathered by type, in the order of the file: `rows[starts[type]]` to `rows[starts[type + 1] - 1]`. */
export type ByType = { starts: Uint32Array; rows: Uint32Array }

export const groupByType = ({ types, count }: Rows, most: number): ByType => {
  const starts = new Uint32Array(most + 1)
  for (let row = 0; row < count; row++) starts[types[row]! + 1]!++
  for (let type = 0; type < most; type++) starts[type + 1]! += starts[type]!
  const next = starts.slice()
  const rows = new Uint32Array(count)
  for (let row = 0; row < count; row++) rows[next[types[row]!]!++] = row
  return { starts, rows }
}

/** A piece of a document, whatever prints it. Every column of a table has a title; a title of a table is said before it. */
export type Piece =
  | { is: 'heading'; words: string }
  | { is: 'words'; words: string }
  | { is: 'facts'; rows: readonly (readonly [what: string, value: string])[] }
  /** `widths`: shares of the page */
  | {
      is: 'table'
      columns: readonly string[]
      widths: readonly number[]
      rows: readonly (readonly string[])[]
    }
  | { is: 'list'; items: readonly string[] }
  | { is: 'plan'; says: string }
  /** pictures two by two, each by its name, with what it shows for who does not see it, and the lines under it */
  | { is: 'pictures'; items: readonly PaperPicture[] }
  /** lines of somebody’s hand, `tall` points high at most */
  | { is: 'drawing'; drawing: Drawing; shows: string; tall: number }

export type PaperPicture = { name: string; shows: string; says: string; small: string }

export type Paper = { title: string; of: string; pieces: readonly Piece[] }

/** A shape of a plan, moved by `x` and `y`; `look` is its class. Lengths are those of the drawing. */
export type Shape = { look: string; x: number; y: number } & (
  | { is: 'path'; d: string }
  | { is: 'text'; at: [number, number]; size: number; lines: string[]; step: number; start: boolean }
)
export type Drawing = { box: [west: number, north: number, width: number, height: number]; shapes: Shape[] }

import { blank, isWord, statementEnd } from './scan-records.ts'
import { readArguments, type Value } from './step-values.ts'

export type Header = {
  /** `IFC4`, in capitals, as the file says it; empty when it says none */
  schema: string
  description: string[]
  name: string
  /** as the exporter wrote it */
  at: string
  tool: string
  /** where the data begins, in bytes; undefined when no data section was found */
  data: number | undefined
}

const texts = (value: Value): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (each) => typeof each === 'string' && each !== '',
  ) as string[]

/** The header of a STEP file, whatever is missing or in another order. Nothing is read beyond `DATA;`. */
export const readHeader = (bytes: Uint8Array, from: number): Header => {
  const header: Header = { schema: '', description: [], name: '', at: '', tool: '', data: undefined }
  const end = bytes.length
  for (let at = blank(bytes, from, end); at < end; ) {
    const next = statementEnd(bytes, at, end)
    if (isWord(bytes, at, 'DATA')) return { ...header, data: Math.min(next, end) }
    if (bytes[at] === 35) return { ...header, data: at }
    const args = (word: string): Value[] => readArguments(bytes, at + word.length, Math.min(next, end))
    if (isWord(bytes, at, 'FILE_SCHEMA'))
      header.schema = (texts(args('FILE_SCHEMA')[0])[0] ?? '').toUpperCase()
    if (isWord(bytes, at, 'FILE_DESCRIPTION')) header.description = texts(args('FILE_DESCRIPTION')[0])
    if (isWord(bytes, at, 'FILE_NAME')) {
      const [name, when, , , , tool] = args('FILE_NAME').map((value) => texts(value)[0] ?? '')
      Object.assign(header, { name: name ?? '', at: when ?? '', tool: tool ?? '' })
    }
    at = blank(bytes, next, end)
  }
  return header
}

import type { AnswerColumns } from './outlet-shape.ts'

/** What an ERP answers of one item. */
export type Acknowledgement = {
  line: number
  id: string
  isYes: boolean
  receipt: string
  theirWords: string
}

/** Why a line of answers, or a whole file (line 0), is not taken; each has its sentence (`erp.answer.…`). */
export const answerFaultCodes = [
  'file_cut',
  'file_changed',
  'no_columns',
  'line_broken',
  'unknown_id',
  'unknown_state',
  'not_sent',
  'contradicts',
] as const
export type AnswerFaultCode = (typeof answerFaultCodes)[number]
export type AnswerFault = { line: number; code: AnswerFaultCode; value: string }

/** A line of an acknowledgement file: its cells, nothing where they cannot be read. */
export type AnswerLine = { line: number; cells: readonly string[] | undefined }

/** Whether a file is whole: its last line counts the others, and where it bears a hash it is theirs. */
export const wholeFault = (
  lines: readonly AnswerLine[],
  { isClosed }: AnswerColumns,
  sha256: string | undefined,
): AnswerFault | undefined => {
  if (!isClosed) return undefined
  const last = lines.at(-1)
  const [mark, count, hash] = last?.cells ?? []
  const of = { line: last?.line ?? 0, value: '' }
  if (mark !== 'FIN' || Number(count) !== lines.length - 2) return { ...of, code: 'file_cut' }
  return hash && hash.toLowerCase() !== sha256 ? { ...of, code: 'file_changed' } : undefined
}

/** The answers of a whole file, by the names of its columns, and the lines that say nothing that can be heard. */
export const readAnswers = (
  lines: readonly AnswerLine[],
  names: AnswerColumns,
): { answers: Acknowledgement[]; faults: AnswerFault[] } => {
  const [head, ...rest] = names.isClosed ? lines.slice(0, -1) : lines
  const places = head?.cells?.map((cell) => cell.trim()) ?? []
  const read: { answers: Acknowledgement[]; faults: AnswerFault[] } = { answers: [], faults: [] }
  if (!places.includes(names.id) || !places.includes(names.state))
    return {
      ...read,
      faults: [{ line: head?.line ?? 0, code: 'no_columns', value: `${names.id}, ${names.state}` }],
    }
  for (const { line, cells } of rest) {
    if (!cells || cells.length !== places.length) {
      read.faults.push({ line, code: 'line_broken', value: '' })
      continue
    }
    const said = (name: string): string => (cells[places.indexOf(name)] ?? '').trim()
    const answer = readAnswer(said, names)
    if ('code' in answer) read.faults.push({ line, ...answer })
    else read.answers.push({ line, ...answer })
  }
  return read
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** One answer by the names of its cells, from whatever way it comes. */
export const readAnswer = (
  said: (name: string) => string,
  names: AnswerColumns,
): Omit<Acknowledgement, 'line'> | Omit<AnswerFault, 'line'> => {
  const id = said(names.id).toLowerCase()
  if (!uuid.test(id)) return { code: 'unknown_id', value: id.slice(0, 80) }
  const state = said(names.state)
  const isYes = names.yes.includes(state)
  if (!isYes && !names.no.includes(state)) return { code: 'unknown_state', value: state.slice(0, 80) }
  return {
    id,
    isYes,
    receipt: said(names.receipt).slice(0, 80),
    theirWords: said(names.reason).slice(0, 400),
  }
}

/** An item as an answer finds it. */
export type AnsweredItem = { state: string; receipt: string | null } | undefined

/**
 * What an answer does to its item: it is heard, it says again what is known, or it cannot be. A no may become a yes, where they mended it; what was
 * accepted stays so, under one number.
 */
export const weighAnswer = (
  item: AnsweredItem,
  { isYes, receipt }: Pick<Acknowledgement, 'isYes' | 'receipt'>,
): 'heard' | 'known' | AnswerFaultCode => {
  if (!item) return 'unknown_id'
  if (item.state === 'waiting') return 'not_sent'
  if (item.state === 'sent') return 'heard'
  if (item.state === 'acknowledged')
    return isYes && (item.receipt ?? '') === receipt ? 'known' : 'contradicts'
  if (item.state === 'refused') return isYes ? 'heard' : 'known'
  return isYes ? 'contradicts' : 'known'
}

import { useRef, useState } from 'preact/hooks'
import { newId } from '../../../kernel/web/act-ids.ts'
import { isNo } from '../../../kernel/web/http-headers.ts'
import { wordsInFile } from '../../../kernel/web/words-in-file.ts'
import {
  type FaultyLine,
  matchFile,
  openReaderFile,
  type ReaderDoubt,
  type ReaderFile,
  readLines,
  type ReadLine,
} from '../../core/reader/read-reader-file.ts'
import type { MatchedColumns } from '../../core/reader/reader-columns.ts'
import { mostRowsAtOnce, type ReaderLayout, type RowFate } from '../../core/reader/reader-contract.ts'
import { ask, send } from '../sensors-client.ts'

/** Bytes of a file at most: 60,000 lines of a wordy reader. */
const mostBytes = 12_000_000

export type NamedFile = ReaderFile & { id: string; name: string }

/**
 * What a file would bring: lines that are new, how many are known, and those of which nothing can be taken. `lateDays`: for how many days
 * what was read is taken, where the house was asked.
 */
export type WeighedFile = {
  fresh: readonly ReadLine[]
  known: number
  faulty: readonly FaultyLine[]
  lateDays?: number
}

/** How far one has come with a file. `halted`: somebody stopped; `no`: why the house went no further. */
export type ReaderStep =
  | { at: 'start'; unread?: boolean; no?: string }
  | { at: 'doubt'; file: NamedFile; doubt: ReaderDoubt; no?: string | undefined }
  | GoingStep
  | { at: 'weighed'; file: NamedFile; weighed: WeighedFile }
  | {
      at: 'taken'
      file: NamedFile
      taken: number
      weighed: WeighedFile
      halted: boolean
      no?: string | undefined
    }

/** The house is asked, or told, some hundred rows at a time. */
export type GoingStep = { at: 'weighing' | 'taking'; file: NamedFile; done: number; all: number }

export type ReaderSteps = {
  step: ReaderStep
  open: (file: File) => Promise<void>
  match: (layout: ReaderLayout) => Promise<void>
  take: () => Promise<void>
  stop: () => void
}

/** A file from its choice to its last row; the house is given some hundred rows at a time, and may be stopped between. */
export const useReaderFile = (): ReaderSteps => {
  const [step, setStep] = useState<ReaderStep>({ at: 'start' })
  const halt = useRef(false)

  const weigh = async (file: NamedFile, matched: MatchedColumns): Promise<void> => {
    halt.current = false
    const { read, faulty } = readLines(file, matched, Math.floor(Date.now() / 1000))
    const weighed: OpenFile = { fresh: [], known: 0, faulty }
    for (let from = 0; from < read.length; from += mostRowsAtOnce) {
      setStep({ at: 'weighing', file, done: from, all: read.length })
      const some = read.slice(from, from + mostRowsAtOnce)
      const told = await ask('reader.weigh', { rows: some.map(({ row }) => row) })
      if (isNo(told)) return setStep({ at: 'start', no: told.message })
      if (halt.current) return setStep({ at: 'start' })
      weighed.lateDays = told.lateDays
      for (const [i, line] of some.entries()) sortLine(weighed, line, told.fates[i]!)
    }
    weighed.faulty.sort((a, b) => a.line - b.line)
    setStep({ at: 'weighed', file, weighed })
  }

  const open = async (chosen: File): Promise<void> => {
    const opened = openReaderFile((await wordsInFile(chosen, mostBytes)) ?? '')
    if (!opened) return setStep({ at: 'start', unread: true })
    const file = { ...opened, id: newId(), name: chosen.name }
    const told = await ask('reader.layout', { heads: [...file.heads] })
    if (isNo(told)) return setStep({ at: 'start', no: told.message })
    const way = matchFile(file, told.layout ?? { columns: {} })
    if ('doubt' in way) setStep({ at: 'doubt', file, doubt: way.doubt })
    else await weigh(file, way.matched)
  }

  const match = async (layout: ReaderLayout): Promise<void> => {
    if (step.at !== 'doubt') return
    const { file } = step
    const way = matchFile(file, layout)
    if ('doubt' in way) return setStep({ at: 'doubt', file, doubt: way.doubt })
    const { columns, unit } = layout
    const told = await send('reader.match', file.id, {
      heads: [...file.heads],
      columns,
      ...(unit ? { unit } : {}),
    })
    if (told.ok) await weigh(file, way.matched)
    else setStep({ ...step, no: told.message })
  }

  const take = async (): Promise<void> => {
    if (step.at !== 'weighed') return
    const { file, weighed } = step
    halt.current = false
    let taken = 0
    for (let from = 0; from < weighed.fresh.length && !halt.current; from += mostRowsAtOnce) {
      setStep({ at: 'taking', file, done: from, all: weighed.fresh.length })
      const rows = weighed.fresh.slice(from, from + mostRowsAtOnce).map(({ row }) => row)
      const told = await send('reader.keep', file.id, { rows })
      if (!told.ok) return setStep({ at: 'taken', file, taken, weighed, halted: false, no: told.message })
      taken += Number(told.facts[0]?.data['kept'] ?? 0)
    }
    setStep({ at: 'taken', file, taken, weighed, halted: halt.current })
  }

  return { step, open, match, take, stop: () => void (halt.current = true) }
}

type OpenFile = WeighedFile & { fresh: ReadLine[]; known: number; faulty: FaultyLine[] }

const sortLine = (weighed: OpenFile, line: ReadLine, fate: RowFate): void => {
  if (fate === 'new') weighed.fresh.push(line)
  else if (fate === 'known') weighed.known++
  else weighed.faulty.push({ line: line.line, number: line.number, problem: fate })
}

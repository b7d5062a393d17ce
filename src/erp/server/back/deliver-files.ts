import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import type { Acknowledgement } from '../../core/back/read-acknowledgement.ts'
import { fileName } from '../../core/back/numbered-file.ts'
import type { BackWay, WayRefusal } from '../../core/way-shape.ts'
import { type FileLayout, fileBytes, sealItems } from './seal-items.ts'
import { openSender, type Sender } from './open-sender.ts'
import { findOutlet } from './outlet-store.ts'
import { hearAnswers } from './hear-answers.ts'

/** What left by an outlet: the numbers of its files with how many lines each, or why nothing could. */
export type Delivery = {
  outlet: string
  files: { no: number; name: string; lines: number }[]
  why?: 'no_outlet' | WayRefusal
}

/**
 * What waits at an outlet is sealed into numbered files, and every file that is not known to have arrived is written, the lowest number first.
 * Killed anywhere, the next run goes on: a file is the same bytes under the same name, however often it is written.
 */
export const deliverFiles = async (kernel: Kernel, way: BackWay): Promise<Delivery> => {
  const { outlet } = way
  const own = await findOutlet(kernel.database.owner, outlet)
  if (!own) return { outlet, files: [], why: 'no_outlet' }
  while (await sealItems(kernel.database, own, now())) continue
  const files = await filesToWrite(kernel.database.owner, outlet)
  if (files.length === 0) return { outlet, files: [] }
  const sender = await openSender(way)
  if (typeof sender === 'string') return { outlet, files: [], why: sender }
  try {
    return await sendFiles(kernel, outlet, files, sender)
  } finally {
    await sender.close()
  }
}

const now = (): string => new Date().toISOString()

type SealedFile = { no: number; layout: FileLayout }

const filesToWrite = (db: Db, outlet: string): Promise<SealedFile[]> =>
  db.rows<SealedFile>(sql`
    select f.no, f.layout from erp.sent_file f where f.outlet = ${outlet} and f.written_at is null order by f.no`)

const sendFiles = async (
  kernel: Kernel,
  outlet: string,
  files: readonly SealedFile[],
  sender: Sender,
): Promise<Delivery> => {
  const { owner } = kernel.database
  const done: Delivery = { outlet, files: [] }
  for (const { no, layout } of files) {
    const lines = await linesOf(owner, outlet, no)
    const name = fileName(outlet, no)
    const sent = sender.takesFiles
      ? await sendWhole(sender, name, fileBytes(no, lines, layout).bytes)
      : await sendLines(sender, lines, layout.head)
    if ('why' in sent) return { ...done, why: sent.why }
    await markWritten(owner, outlet, no)
    await hearAnswers(kernel, outlet, sent.answers)
    done.files.push({ no, name, lines: lines.length })
  }
  return done
}

type SentLines = { answers: Acknowledgement[] } | { why: WayRefusal }

const sendWhole = async (sender: Sender, name: string, bytes: Buffer): Promise<SentLines> => {
  const receipt = await sender.send({ file: { name, bytes } })
  return receipt.state === 'later' ? { why: receipt.why } : { answers: [] }
}

// One after the other, each under its own id: cut off in the middle, all go again, and those that were taken are the same.
const sendLines = async (
  sender: Sender,
  lines: readonly FileLine[],
  head: readonly string[],
): Promise<SentLines> => {
  const answers: Acknowledgement[] = []
  for (const [i, { id, kind, cells }] of lines.entries()) {
    const named = Object.fromEntries(head.map((column, place) => [column, cells[place] ?? '']))
    const receipt = await sender.send({ item: { id, type: kind, cells: named } })
    if (receipt.state === 'later') return { why: receipt.why }
    const said = { line: i + 1, id, receipt: '', theirWords: '' }
    if (receipt.state === 'acknowledged')
      answers.push({ ...said, isYes: true, receipt: receipt.number.slice(0, 80) })
    if (receipt.state === 'refused')
      answers.push({ ...said, isYes: false, theirWords: receipt.reason.slice(0, 400) })
  }
  return { answers }
}

type FileLine = { id: string; kind: string; cells: string[] }

// A person who was forgotten has left no cells: her line is gone, also from a file that is sent again.
const linesOf = (db: Db, outlet: string, no: number): Promise<FileLine[]> =>
  db.rows(sql`
    select b.id, b.kind, b.cells from erp.outbox b
    where b.outlet = ${outlet} and b.file_no = ${no} and b.cells is not null order by b.position`)

const markWritten = async (db: Db, outlet: string, no: number): Promise<void> => {
  const at = now()
  await db.run(sql`
    with written as (
      update erp.sent_file f set written_at = ${at} where f.outlet = ${outlet} and f.no = ${no})
    update erp.outbox b set state = case when b.state = 'waiting' then 'sent' else b.state end, sent_at = coalesce(b.sent_at, ${at}),
      attempts = b.attempts + 1
    where b.outlet = ${outlet} and b.file_no = ${no}`)
}

/** Every file from a number on is written once more at the next delivery, with the same lines under the same ids. How many. */
export const resendFrom = (db: Db, outlet: string, no: number): Promise<number> =>
  db.run(sql`update erp.sent_file f set written_at = null where f.outlet = ${outlet} and f.no >= ${no}`)

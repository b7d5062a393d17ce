import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sayDay, yearAlways } from '../../../kernel/core/dates.ts'
import { paperCodesReadIn, readPaperCode } from '../../../kernel/core/paper-code.ts'
import type { Kernel } from '../../../kernel/server/slice.ts'
import { type Db, isAmong, sql } from '../../../kernel/server/sql.ts'
import { makeTurns } from '../../../kernel/server/work-limiter.ts'
import { readLetterWords, senderNamesIn, withoutOurs } from '../../core/letters/letter-words.ts'
import { sureEnough } from '../../core/letters/words-of-page.ts'
import type { Message } from '../../core/message-shape.ts'
import { numbersIn } from '../../core/numbers-in-words.ts'
import { keepFiles } from '../keep-files.ts'
import type { RawMessage } from '../message-store.ts'
import { UnreadableMessage } from '../unreadable-message.ts'
import { countPages, drawGreyPage, drawShownPage, type PagesProblem } from './draw-pages.ts'
import { archiveCopy } from './archive-copy.ts'
import { makeLetterPaper, type ShownPage } from './letter-paper.ts'
import { readPage } from './read-page.ts'
import { seePage } from './see-page.ts'

// One letter at a time, whatever the number of jobs: reading takes a whole processor.
const inTurn = makeTurns(1, 1000)

/**
 * The pages of one letter (a PDF): the code of ours that it bears, its words where they are read with confidence, and its pages as a
 * paper of their own. What a hand wrote is a picture. Throws `UnreadableMessage` where no page can be drawn.
 */
export const readLetter = (kernel: Kernel, bytes: Buffer, raw: RawMessage): Promise<Message> => {
  const reading = readings.get(raw.id) ?? readOnce(kernel, bytes, raw)
  readings.set(raw.id, reading)
  return reading.finally(() => readings.delete(raw.id))
}

// Asked for at once by several jobs, a letter is read once.
const readings = new Map<string, Promise<Message>>()

const readOnce = (kernel: Kernel, bytes: Buffer, raw: RawMessage): Promise<Message> =>
  inTurn(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'letter-'))
    try {
      const pdf = join(folder, 'letter.pdf')
      await writeFile(pdf, bytes)
      return await readPages(kernel, await pagesOf(pdf, folder), raw)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  })

type LetterPage = ShownPage & { square: string | null; text: string }

const pagesOf = async (pdf: string, folder: string): Promise<LetterPage[]> => {
  const n = await countPages(pdf)
  if (typeof n !== 'number') throw unreadable(n)
  const pages: LetterPage[] = []
  for (let page = 1; page <= n; page++) {
    const grey = await drawGreyPage(pdf, page, folder)
    const picture = await drawShownPage(pdf, page, folder)
    if (typeof grey === 'string') throw unreadable(grey)
    if (typeof picture === 'string') throw unreadable(picture)
    const look = await seePage(grey)
    const read = look && !look.isBlank ? await readPage(grey, look, folder) : undefined
    const text = read && read.sure >= sureEnough ? read.text : ''
    pages.push({ picture, turn: read?.turn ?? 0, square: look?.square ?? null, text })
  }
  return pages
}

// A program that is missing may come: the message is read again. What is locked or broken stays so.
const unreadable = (problem: PagesProblem): Error =>
  problem === 'without_program' ? new Error('pdftoppm is not installed') : new UnreadableMessage()

const readPages = async (kernel: Kernel, pages: readonly LetterPage[], raw: RawMessage): Promise<Message> => {
  const codes = [
    ...new Set(pages.flatMap(({ square, text }) => [...codeOf(square), ...paperCodesReadIn(text)])),
  ]
  const ours = await bodiesOf(kernel.database.owner, codes)
  const whole = pages
    .map(({ text }) => ours.reduce(withoutOurs, text))
    .join('\n\n')
    .trim()
  const { subject, words } = readLetterWords(whole)
  const paper = await archiveCopy(await makeLetterPaper(pages))
  return {
    kind: 'message',
    external: '',
    sender: '',
    senderName: '',
    forged: false,
    needsCode: true,
    subject: subject.slice(0, 300),
    words: words.slice(0, mostText),
    whole: whole.slice(0, mostText),
    clues: { marks: [], answers: [], numbers: numbersIn(whole), codes, names: senderNamesIn(whole) },
    ...(await keepFiles(kernel, [{ name: nameOf(raw), media: 'application/pdf', bytes: paper }])),
  }
}

const codeOf = (square: string | null): string[] => {
  const code = square ? readPaperCode(square) : undefined
  return code ? [code] : []
}

/** Characters that are kept of a letter; its pages say the rest. */
const mostText = 100_000

/** What our letters say that bear these codes: they may have come back with hers. */
const bodiesOf = async (db: Db, codes: readonly string[]): Promise<string[]> =>
  codes.length
    ? (
        await db.rows<{ body: string }>(
          sql`select l.body from notices.coded_letter l where ${isAmong(sql`l.code`, [...codes])} limit 20`,
        )
      ).map(({ body }) => body)
    : []

/** A letter says in its name when it came, and by which registered post: French, as the agency files it. */
const nameOf = ({ cameOn, registered }: RawMessage): string =>
  `${registered ? `Recommandé ${registered}` : 'Courrier'} reçu${cameOn ? ` le ${sayDay(cameOn, 'fr', yearAlways)}` : ''}.pdf`

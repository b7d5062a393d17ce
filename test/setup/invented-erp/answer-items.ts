import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Pivoine } from './invent-pivoine.ts'
import { changeTable } from './next-night.ts'
import type { PivoineBase } from './load-pivoine.ts'
import type { PivoineRow } from './pivoine-tables.ts'
import { inWindows1252 } from './write-extract.ts'

/** What Loge sent, by the names of its columns; and what PIVOINE says of it. */
export type SentItem = Readonly<Record<string, string>>
export type ItemAnswer = { etat: 'OK' | 'KO'; numero: string; motif: string }

/** Where items of Loge come in: each is taken once, however often it comes. `refuse`: a reason of the test’s own. */
export type ItemDesk = {
  pivoine: () => Pivoine
  take: (item: SentItem) => ItemAnswer
  /** what is typed there by hand, or passes while nothing is sent */
  turn: (change: (now: Pivoine) => Pivoine) => void
  taken: () => readonly SentItem[]
}

export const openDesk = (
  first: Pivoine,
  refuse: (item: SentItem) => string | undefined = () => undefined,
): ItemDesk => {
  let pivoine = first
  const answers = new Map<string, ItemAnswer>()
  const items: SentItem[] = []
  const decide = (item: SentItem): ItemAnswer => {
    const why = refuse(item) ?? amissOf(pivoine, item)
    if (why) return { etat: 'KO', numero: '', motif: why }
    const done = (deeds[item['TYPE'] ?? ''] ?? keepNothing)(pivoine, item)
    pivoine = done.pivoine
    items.push(item)
    return { etat: 'OK', numero: done.numero, motif: '' }
  }
  return {
    pivoine: () => pivoine,
    turn: (change) => void (pivoine = change(pivoine)),
    taken: () => items,
    take: (item) => {
      const id = item['ID_LOGE'] ?? ''
      const answer = answers.get(id) ?? decide(item)
      answers.set(id, answer)
      return answer
    },
  }
}

type Deed = (pivoine: Pivoine, item: SentItem) => { pivoine: Pivoine; numero: string }

const lotOf = (said: string | number | null | undefined): string =>
  String(said ?? '')
    .trim()
    .replace(/^0+(?=.)/, '')
    .toUpperCase()

const amissOf = ({ tables }: Pivoine, item: SentItem): string | undefined => {
  const { NUM_LOT: lot = '', SIRET: siret } = item
  if (lot && !tables.LOGEMENT.some((row) => lotOf(row['NUM_LOT']) === lotOf(lot))) return 'LOT INCONNU'
  if (siret && !tables.FOURNISSEUR.some((row) => row['SIRET'] === siret)) return 'FOURNISSEUR INCONNU'
  return undefined
}

const keepNothing: Deed = (pivoine) => ({ pivoine, numero: '' })

const placeOrder: Deed = (pivoine, item) => {
  const numero = `2026-${pivoine.next.order}`
  const firm = pivoine.tables.FOURNISSEUR.find((row) => row['SIRET'] === item['SIRET'])
  const row: PivoineRow = {
    NUM_BON: numero,
    NUM_LOT: item['NUM_LOT'] ?? '',
    NUM_FOUR: firm?.['NUM_FOUR'] ?? null,
    CORPS_ETAT: item['CORPS_ETAT'] ?? '',
    OBJET: 'BON LOGE',
    MONTANT_HT: Number((item['MONTANT'] ?? '').replace(',', '.')) || 0,
    DATE_CDE: (item['DATE'] ?? '').split('/').toReversed().join('-'),
    DATE_FIN: '9999-12-31',
    ETAT: '10',
    REF_EXTERNE: item['NUM_BON'] ?? '',
    MODIF_LE: pivoine.now,
  }
  return {
    numero,
    pivoine: {
      ...pivoine,
      tables: { ...pivoine.tables, BON: [...pivoine.tables.BON, row] },
      next: { ...pivoine.next, order: pivoine.next.order + 1 },
    },
  }
}

const moveOrder =
  (state: string): Deed =>
  (pivoine, item) => {
    const order = pivoine.tables.BON.find((row) => row['REF_EXTERNE'] === item['NUM_BON'])
    return {
      numero: String(order?.['NUM_BON'] ?? ''),
      pivoine: changeTable(pivoine, 'BON', (row) => (row === order ? { ETAT: state } : undefined)),
    }
  }

// By its own number where it is told; else of two who live there, the one who is named.
const tenantOf = ({ tables }: Pivoine, item: SentItem): PivoineRow | undefined => {
  const lease = leaseOf(tables.BAIL, item)
  const living = tables.LOCATAIRE.filter(
    (row) => row['NUM_LOC'] === lease?.['NUM_LOC'] || row['NUM_LOC'] === lease?.['NUM_LOC_2'],
  )
  const isNamed = (row: PivoineRow): boolean =>
    row['NOM'] === (item['NOM'] ?? '').toUpperCase() && row['PRENOM'] === (item['PRENOM'] ?? '').toUpperCase()
  return (
    tables.LOCATAIRE.find((row) => row['NUM_LOC'] === item['NUM_LOC']) ?? living.find(isNamed) ?? living[0]
  )
}

const leaseOf = (leases: readonly PivoineRow[], item: SentItem): PivoineRow | undefined =>
  leases.find((row) => row['NUM_BAIL'] === item['NUM_BAIL']) ??
  leases.find((row) => lotOf(row['NUM_LOT']) === lotOf(item['NUM_LOT']) && row['DATE_FIN'] === '9999-12-31')

const keepPhone: Deed = (pivoine, item) => {
  const tenant = tenantOf(pivoine, item)
  const change = (row: PivoineRow): PivoineRow | undefined =>
    row === tenant ? { TEL: item['TELEPHONE'] ?? '', MEL: item['COURRIEL'] ?? '' } : undefined
  return { numero: '', pivoine: changeTable(pivoine, 'LOCATAIRE', change) }
}

const endLease: Deed = (pivoine, item) => {
  const lease = leaseOf(pivoine.tables.BAIL, item)
  const ends = (item['FIN'] ?? '').split('/').toReversed().join('-') || '9999-12-31'
  return {
    numero: '',
    pivoine: changeTable(pivoine, 'BAIL', (row) => (row === lease ? { DATE_FIN: ends } : undefined)),
  }
}

const deeds: Readonly<Record<string, Deed>> = {
  CDE: placeOrder,
  FAIT: moveOrder('20'),
  SF: moveOrder('25'),
  ANN: moveOrder('99'),
  TEL: keepPhone,
  FINBAIL: endLease,
}

/** A numbered file of Loge, as PIVOINE opens it: it wants the count and the SHA-256 of what stands before its last line. */
export const openLogeFile = (file: string): { no: string; items: SentItem[] } => {
  const bytes = readFileSync(file)
  const lines = new TextDecoder('windows-1252').decode(bytes).split('\r\n').filter(Boolean)
  const [word, no = '', count, sha256] = lines.at(-1)!.split(';')
  const before = bytes.subarray(0, bytes.lastIndexOf(`FIN;${no};`))
  const own = createHash('sha256').update(before).digest('hex')
  const [names = '', ...rows] = lines.slice(0, -1)
  if (word !== 'FIN' || Number(count) !== rows.length || sha256 !== own)
    throw new Error(`${file} is not whole`)
  const columns = names.split(';')
  return {
    no,
    items: rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, i) => [columns[i]!, cell]))),
  }
}

const cellsOf = (line: string): string[] =>
  Array.from(line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g), ([, quoted, bare]) =>
    quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'),
  )

const frenchCell = (cell: string): string => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

/** Every item of a file is answered; the answers lie in `folder` as one file, of which the name is given. */
export const answerFile = (desk: ItemDesk, file: string, folder: string, channel = 'ORDRES'): string => {
  const { no, items } = openLogeFile(file)
  const name = `ACQ_${channel}_${no}.csv`
  writeAnswers(
    join(folder, name),
    items.map((item) => ({ id: item['ID_LOGE']!, ...desk.take(item) })),
  )
  return name
}

/** An acknowledgement file as PIVOINE writes it; `isHalf`: it was cut before its last line. */
export const writeAnswers = (
  file: string,
  answers: readonly (ItemAnswer & { id: string })[],
  { isHalf = false } = {},
): void => {
  const rows = answers.map(({ id, etat, numero, motif }) =>
    [id, etat, numero, motif].map(frenchCell).join(';'),
  )
  const lines = ['ID_LOGE;ETAT;NUM_ERP;MOTIF', ...rows, ...(isHalf ? [] : [`FIN;${rows.length}`])]
  writeFileSync(file, inWindows1252(`${lines.join('\r\n')}\r\n`))
  writeFileSync(`${file}.ok`, '')
}

/** Every row of a staging table that has no answer yet gets one, in the same row. */
export const answerStaging = async (
  desk: ItemDesk,
  { kind, run }: PivoineBase,
  table: string,
  waiting: readonly SentItem[],
): Promise<void> => {
  const [open, holes] = kind === 'postgres' ? ['"', ['$1', '$2', '$3', '$4']] : ['`', ['?', '?', '?', '?']]
  const name = (said: string): string => `${open}${said}${open}`
  for (const item of waiting) {
    const { etat, numero, motif } = desk.take(item)
    await run(
      `update ${name(table)} set ${name('ETAT')} = ${holes[0]}, ${name('NUM_ERP')} = ${holes[1]}, ${name('MOTIF')} = ${holes[2]} where ${name('ID_LOGE')} = ${holes[3]}`,
      [etat, numero, motif, item['ID_LOGE']],
    )
  }
}

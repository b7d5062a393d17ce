import { numberKey } from '../../../kernel/core/number-key.ts'
import type { Database } from '../../../kernel/server/database.ts'
import { matchPeople, type Stranger } from '../../core/people/match-people.ts'
import { answersOf, savePairs } from '../chain/pair-store.ts'
import { readTable } from '../read-table.ts'
import type { TableProblem } from '../table-problem.ts'
import { dwellingsByRef, saveStrangers, tenantsNow } from './people-reads.ts'

/** Columns of a list of tenants: their number, their dwelling’s, how they are called and reached; «?» may be absent. */
const columns = [
  'num_locataire|numero_locataire|numero|num_client|num',
  'num_lot|lot|logement|reference|ref_logement',
  'nom|nom_locataire|nom_usage',
  'prenom|prenom_locataire|prenoms',
  '?telephone|tel|portable|mobile',
  '?mail|email|courriel',
] as const

/** Lines that were read, those already known by their number, and those that may be somebody of their dwelling. */
export type PeopleReport = { rows: number; known: number; asked: number; unread: number }

/**
 * A landlord’s list beside the tenants of each dwelling. What may be one waits for a yes; of lines that resemble nobody there, nothing is
 * kept. A list takes the place of the one before; a second time it changes nothing. Nothing where it could not be read (told with line 0).
 */
export const proposePeople = (
  database: Database,
  file: string,
  tell: (problem: TableProblem) => void,
): Promise<PeopleReport | undefined> =>
  database.transact(async (db) => {
    const units = await dwellingsByRef(db)
    const linked = new Set<string>()
    for (const [pair, isSame] of await answersOf(db, 'list')) if (isSame) linked.add(pair.split(' ')[1] ?? '')
    const report: PeopleReport = { rows: 0, known: 0, asked: 0, unread: 0 }
    const strangers = new Map<string, Stranger>()
    for await (const reading of readTable(file, columns)) {
      if ('code' in reading) {
        tell(reading)
        if (reading.line === 0) return undefined
        if (reading.code !== 'two_encodings') report.unread += 1
        continue
      }
      report.rows += 1
      const [said = '', ref = '', lastName = '', firstName = '', phone = '', email = ''] = reading.cells
      // An answer names a line by one word.
      const key = said.replaceAll(/\s+/g, '')
      const unit = units.get(numberKey(ref))
      const fault = !key ? 'no_number' : !unit ? 'unknown_dwelling' : strangers.has(key) && 'key_doubled'
      if (fault) {
        report.unread += 1
        tell({ code: fault, line: reading.line, params: { value: fault === 'unknown_dwelling' ? ref : key } })
      } else if (linked.has(key)) report.known += 1
      else strangers.set(key, { key, unit: unit!, lastName, firstName, phone, email: email.toLowerCase() })
    }
    const at = new Date().toISOString()
    const people = [...strangers.values()]
    const answers = await answersOf(db, 'list')
    const found = matchPeople(await tenantsNow(db), people).filter(
      ({ key, entity }) => !answers.has(`list ${key} ${entity}`),
    )
    await savePairs(db, 'list', found, at)
    const kept = new Map(found.map((pair) => [pair.key, pair.agency]))
    await saveStrangers(
      db,
      people.flatMap((each) => (kept.has(each.key) ? [{ ...each, agency: kept.get(each.key)! }] : [])),
      at,
    )
    return { ...report, asked: kept.size }
  })

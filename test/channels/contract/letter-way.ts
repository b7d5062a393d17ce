import { createHash } from 'node:crypto'
import { spellPaperCode } from '../../../src/kernel/core/paper-code.ts'
import { dayOf } from '../../../src/kernel/core/dates.ts'
import { secretOf } from '../../../src/kernel/server/keyed-marks.ts'
import { markOfPaper } from '../../../src/kernel/server/paper-mark.ts'
import { derivedId, newId } from '../../../src/kernel/server/record-ids.ts'
import { sql } from '../../../src/kernel/server/sql.ts'
import { readPile } from '../../../src/channels/server/letters/read-pile.ts'
import { messageId } from '../../../src/channels/server/message-store.ts'
import { actorOf, centre, who } from '../../setup/agency-corners.ts'
import type { Doors } from '../../setup/doors.ts'
import { printLetters } from '../../setup/letter-pages.ts'
import type { WayUnderTest } from './way-under-test.ts'

const cookies = new WeakMap<Doors, Promise<string>>()
const cookieOf = (town: Doors): Promise<string> => {
  const cookie = cookies.get(town) ?? town.signIn(who.nadia)
  cookies.set(town, cookie)
  return cookie
}

/** The code of a letter of ours to Madame Le Goff, about no request. */
const codeOf = async (town: Doors, name: string): Promise<string> => {
  const letter = derivedId('letter of the contract', name)
  const code = markOfPaper(await secretOf(town.database.owner), letter, centre.tenant)
  await town.database.owner.run(sql`
    insert into notices.mail (id, template, to_person, to_address, lang, subject, body, agency, via, code)
    values (${letter}, 'given', ${centre.tenant}, '', 'fr', 'Bonjour', 'Bonjour', 'centre', 'paper', ${code}) on conflict do nothing`)
  return spellPaperCode(code)
}

const put = (pile: string, payload: Buffer, cookie = '') =>
  ({
    method: 'PUT',
    url: `/api/channels/piles/${pile}/0?name=scan.pdf`,
    headers: { cookie, 'content-type': 'application/octet-stream' },
    payload,
  }) as const

/** A letter that an agent drops: a tenant's bears the code of ours. */
export const letterWay: WayUnderTest = {
  danger: 'Quelqu’un est coincé dans l’ascenseur du 12 rue de Verdun',
  set: {},
  needs: ['pdftoppm', 'tesseract'],
  hand: async (town, { from, name, words, subject }) => {
    const letter = {
      from: from === 'tenant' ? ['Anne Le Goff'] : ['Aïssata N’Diaye', '9 rue Ailleurs', '75001 Paris'],
      to: [],
      words: [subject && `Objet : ${subject}`, 'Bonjour,', words].filter(Boolean).join('\n\n'),
      ...(from === 'tenant' ? { square: await codeOf(town, name) } : {}),
    }
    const [bytes, pile] = [await printLetters([letter]), newId()]
    await town.knock(put(pile, bytes, await cookieOf(town)))
    await town.send(actorOf('agent'), 'pile.drop', pile, { came: dayOf(new Date().toISOString()), files: 1 })
    await readPile(town.kernel, pile)
    return messageId('letter', `${createHash('sha256').update(bytes).digest('hex')}.1`)
  },
  intrude: async (town) => (await town.knock(put(newId(), Buffer.from('%PDF-1.4')))).status,
  withoutMachines: 'no machine writes a letter',
}

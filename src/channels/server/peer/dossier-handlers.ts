import { type Handler, handler } from '../../../kernel/server/slice.ts'
import { type Db, sql } from '../../../kernel/server/sql.ts'
import { commands, type Commands } from '../../core/contract.ts'
import { answerDossier, type KnownDossier } from '../../core/peer/answer-dossier.ts'
import { type GivenMatter, openDossier } from '../../core/peer/open-dossier.ts'
import { fr } from '../../core/peer/words.fr.ts'
import { wordsOf } from '../../core/state/state-reply.ts'
import { saveErrand } from './errand-store.ts'
import { savePeer } from './peer-store.ts'

/** What an agent tells a city or the State: gathered behind her wall, decided by the rule, kept until it has left. */
export const dossierHandlers: Record<string, Handler> = {
  'dossier.answer': handler<KnownDossier, Commands['dossier.answer'], 'dossier.answered'>({
    data: commands['dossier.answer'],
    // The words stand in the thread, which is held with it.
    holds: ({ request }) => [request],
    gather: (db, { subject, data }) => knownDossier(db, subject, data.request),
    decide: (known, { subject, data }, { actor }) =>
      answerDossier(known, data, { subject, actor, heading: headingOf(data) }),
    save: async (db, _, __, { id, subject, data }, { actor, at }) => {
      const { what, motif, words = '', notifies = false, files = [] } = data
      const isSpoken = wordsOf(what) !== 'none'
      await saveErrand(db, {
        id,
        peer: subject,
        what,
        motif: motif ?? null,
        words: isSpoken ? words : '',
        notifies,
        // A part that is refused, or begins anew, takes none.
        files: ['refuse', 'reopen'].includes(what) ? [] : files,
        by: actor.id,
        at,
      })
    },
  }),
  'dossier.open': handler<GivenMatter, Commands['dossier.open'], 'dossier.opened'>({
    data: commands['dossier.open'],
    // One request goes to one city once, whoever gives it there.
    holds: ({ request }) => [request],
    gather: (db, { data }) => givenMatter(db, data),
    decide: (matter, { subject, data }, { actor }) =>
      openDossier(matter, { ...data, heading: `À la ville (${data.city}) :` }, { subject, actor }),
    save: async (db, _, __, { id, subject, data }, { actor, at }) => {
      const { request, city, words, namesHer = false } = data
      await savePeer(db, { id: subject, channel: 'open311', house: city, side: 'ours', request }, at)
      await saveErrand(db, { id, peer: subject, what: 'open', words, namesHer, by: actor.id, at })
    },
  }),
}

// What a city did not take may be given to it anew.
const givenMatter = (
  db: Db,
  { request, city }: Pick<Commands['dossier.open'], 'request' | 'city'>,
): Promise<GivenMatter> =>
  db.row(sql`
    select m.agency, m.handler, m.closed_at is not null as "isClosed", m.unit is null as "isCommon",
      exists (select from channels.peer p where p.request = m.id and p.channel = 'open311' and p.side = 'ours' and p.house = ${city}
        and not exists (select from channels.errand e where e.peer = p.id and e.refused is not null)) as "isThere"
    from requests.matter m where m.id = ${request}`)

/** What stands above the words in the thread: the house speaks French with the State. */
const headingOf = ({ what, motif }: Commands['dossier.answer']): string =>
  [
    `À Signal-Logement : ${fr[`dossier.what.${what}`].toLowerCase()}`,
    motif ? `motif « ${fr[`dossier.motif.${motif}`]} »` : '',
  ]
    .filter(Boolean)
    .join(', ')

const knownDossier = async (db: Db, id: string, request: string): Promise<KnownDossier> => {
  const dossier = await db.row<Omit<NonNullable<KnownDossier>, 'waiting' | 'photos'>>(sql`
    select p.channel, m.id as request, m.agency, p.reference, p.stands, p.status
    from channels.peer p left join channels.message o on o.id = p.message
      join requests.matter m on m.id = coalesce(o.request, p.request)
    where p.id = ${id} and m.id = ${request}`)
  if (!dossier) return undefined
  const waiting = await db.rows<{ what: string }>(sql`
    select e.what from channels.errand e where e.peer = ${id} and e.told_at is null and e.refused is null order by e.at, e.id`)
  const photos = await db.rows<{ sha256: string }>(
    sql`select p.sha256 from requests.shown_photo p where p.request = ${request}`,
  )
  return {
    ...dossier,
    waiting: waiting.map(({ what }) => what),
    photos: photos.map(({ sha256 }) => sha256),
  }
}

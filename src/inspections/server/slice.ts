import { omitUndefined } from '../../kernel/core/omit-undefined.ts'
import type { PackQuestion, Reactions, Slice } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { Queries } from '../core/contract.ts'
import { fields } from '../core/fields.ts'
import { en as paperEn } from '../core/words.paper.en.ts'
import { fr as paperFr } from '../core/words.paper.fr.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { en as enAccount } from '../core/words.account.en.ts'
import { fr as frAccount } from '../core/words.account.fr.ts'
import { en as enClaims } from '../core/words.claims.en.ts'
import { fr as frClaims } from '../core/words.claims.fr.ts'
import { settlementLetterRoute } from './account/settlement-letter.ts'
import { handlers } from './handlers.ts'
import { mails } from './mails.ts'
import { receiptDoor } from './past/receipt-door.ts'
import { leaseProxies } from './past/proxy-store.ts'
import { signedEntries } from './signed-entries.ts'
import { impersonal, personal } from './personal.ts'
import { mayRead, queries } from './queries.ts'
import { renewals } from './renewals.ts'
import { paperCron, paperJobs, paperTasks } from './paper/paper-tasks.ts'

// What was seen and signed, and the estate did not know: nobody is asked it again.
const reactions: Reactions = {
  'inspection.signed': ({ subject, private: learnt }) => {
    if (!learnt) return []
    const { building, ...told } = learnt
    const isNothing = Object.values(told).every((each) => typeof each === 'string' || each.length === 0)
    return isNothing
      ? []
      : [{ type: 'estate.learn', subject: building, data: { inspection: subject, ...told } }]
  },
  // What is ordered is said to be no danger: whoever ordered it has seen it.
  'inspection.worksOrdered': ({ data: { unit, request, contract, nature, wanted }, private: ordered }) => [
    {
      type: 'request.file',
      subject: request,
      data: {
        nature,
        unit,
        channel: 'field',
        liability: 'landlord',
        apart: true,
        calm: true,
        ...omitUndefined({ words: ordered?.words, photos: ordered?.photos }),
      },
    },
    {
      type: 'request.orient',
      subject: request,
      data: { to: 'firm', contract, ...omitUndefined({ lines: ordered?.lines, wanted }) },
    },
  ],
  // Whoever acts for a tenant is known by name and mailbox, as a contact: her link goes there.
  'lease.proxyNamed': ({ data: { person }, private: named }) =>
    named
      ? [
          {
            type: 'person.know',
            subject: person,
            data: omitUndefined({ ...named, firstName: named.firstName || undefined, toldBy: 'mail' }),
          },
        ]
      : [],
  'settlement.takenBack': ({ data: { requests } }) =>
    requests.map((request) => ({ type: 'request.close', subject: request, data: { reason: 'withdrawn' } })),
}

// Works that were checked renewed what their price lines say, in the rooms where it was found.
const renewing: Reactions = {
  'order.checked': ({ place, data: { order } }) =>
    place?.building ? [{ type: 'finish.renew', subject: place.building, data: { order } }] : [],
}

/** Inspections (états des lieux): what is found when somebody comes or leaves, signed by each, and never rewritten. */
export const slice: Slice = {
  name: 'inspections',
  commands: handlers,
  queries,
  pack: [{ query: 'inspections.pack', input: {}, after: ['inspection'] }] satisfies PackQuestion<Queries>[],
  reactions: { ...reactions, ...renewing },
  offers: { renewals, leaseProxies, signedEntries },
  fields,
  personal,
  impersonal,
  words: {
    fr: { ...fr, ...frAccount, ...frClaims, ...paperFr },
    en: { ...en, ...enAccount, ...enClaims, ...paperEn },
  },
  routes: (app, kernel, knows) => {
    settlementLetterRoute(app, kernel, knows)
    receiptDoor(app, kernel)
  },
  mails,
  jobs: paperJobs,
  tasks: paperTasks,
  cron: paperCron,
  // Evidence is kept as long as its record.
  needsFile: sql`exists (select 1 from inspections.picture p where p.sha256 = f.sha256)
    or exists (select 1 from inspections.inspection i where i.paper = f.sha256)
    or exists (select 1 from inspections.addendum a where a.paper = f.sha256)`,
  // Whoever reads no inspection sees nothing of one, however far the role looks.
  files: async (db, sha256, actor) =>
    (!actor || mayRead(actor)) &&
    (await db.row(sql`
      select 1 from inspections.picture p where p.sha256 = ${sha256}
      union all select 1 from inspections.inspection i where i.paper = ${sha256}
      union all select 1 from inspections.addendum a where a.paper = ${sha256}`)) !== undefined,
}

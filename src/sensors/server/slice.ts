import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import { joinMails } from '../../kernel/server/mails.ts'
import { sql } from '../../kernel/server/sql.ts'
import type { Queries } from '../core/contract.ts'
import { mayAnywhere } from '../../kernel/core/access.ts'
import { grants } from '../core/grants.ts'
import { fields } from '../core/fields.ts'
import { en as leakEn } from '../core/words.leak-told.en.ts'
import { fr as leakFr } from '../core/words.leak-told.fr.ts'
import { en as enImpact } from '../core/words.impact.en.ts'
import { fr as frImpact } from '../core/words.impact.fr.ts'
import { en as enNotes } from '../core/words.notes-told.en.ts'
import { fr as frNotes } from '../core/words.notes-told.fr.ts'
import { en as enStudies } from '../core/words.studies-told.en.ts'
import { fr as frStudies } from '../core/words.studies-told.fr.ts'
import { en as enUse } from '../core/words.use-told.en.ts'
import { fr as frUse } from '../core/words.use-told.fr.ts'
import { en as commandsEn } from '../core/words.commands.en.ts'
import { fr as commandsFr } from '../core/words.commands.fr.ts'
import { en as kindsEn } from '../core/words.device-kinds.en.ts'
import { fr as kindsFr } from '../core/words.device-kinds.fr.ts'
import { en } from '../core/words.sensors.en.ts'
import { fr } from '../core/words.sensors.fr.ts'
import { en as alarmsEn } from '../core/words.alarms.en.ts'
import { fr as alarmsFr } from '../core/words.alarms.fr.ts'
import { watchBroker } from './broker/watch-broker.ts'
import { burstMails } from './burst-mails.ts'
import { followAlarms } from './follow-alarms.ts'
import { handlers } from './pairing-handlers.ts'
import { learnPeriods } from './learn-periods.ts'
import { judgeDays } from './judge-days.ts'
import { impersonal, personal } from './personal.ts'
import { queries } from './device-answers.ts'
import { isPackOld } from './device-rows.ts'
import { dropEmptyWeeks } from './forget-readings.ts'
import { faultAnswers } from './heard/heard-faults.ts'
import { healthQuery } from './health-query.ts'
import { curveHandlers } from './use/curve-handlers.ts'
import { sumMonths } from './use/sum-months.ts'
import { impactRoute } from './impact/impact-file.ts'
import { noteRoute } from './notes/note-file.ts'
import { noteHandlers } from './notes/note-handlers.ts'
import { noteQueries } from './notes/note-answers.ts'
import { sendNotes } from './notes/send-notes.ts'
import { answerToStudy, studyFields } from './studies/study-fields.ts'
import { partnerDoor } from './studies/partner-door.ts'
import { publishStudies } from './studies/publish-studies.ts'
import { studyHandlers } from './studies/study-handlers.ts'
import { studyQueries } from './studies/study-answers.ts'
import { useQueries } from './use/use-answers.ts'
import { liftCallAnswers } from './lift-calls/lift-call-answers.ts'
import { liftCallHandlers } from './lift-calls/lift-call-handlers.ts'
import { mails as useMails } from './use/use-mails.ts'
import { sensorDoor } from './sensor-door.ts'
import { healthAnswers } from './health/building-health.ts'
import { orderMeterAnswers } from './orders/meters-of-order.ts'
import { heatingAnswers, heatingHandlers } from './heating/heating-handlers.ts'
import { foreseeSilence } from './foresee-silence.ts'
import { hearHeating } from './heating/heating-store.ts'
import { learnNightly } from './wear/learn-nightly.ts'
import { wearQueries } from './wear/wear-answers.ts'
import { wearHandlers } from './wear/wear-handlers.ts'
import { hearLeases } from './hear-leases.ts'
import { hearClosures } from './telling/hear-closures.ts'
import { leakAnswers } from './telling/leak-answers.ts'
import { leakHandlers, leakReactions } from './telling/leak-handlers.ts'
import { leakMails } from './telling/stands-of-leak.ts'
import { tellTenants } from './telling/tell-tenants.ts'
import { thresholdAnswers, thresholdHandlers } from './threshold/threshold-handlers.ts'
import { readerAnswers } from './reader/reader-answers.ts'
import { readerHandlers } from './reader/reader-handlers.ts'
import { typeAnswers } from './types/type-answers.ts'
import { typeHandlers } from './types/type-handlers.ts'
import { judgeSilence } from './silent-devices.ts'
import { watchDays } from './watch-days.ts'

/** Meters and probes: what they tell is judged by the day, and what is wrong becomes an alarm. */
export const slice: Slice = {
  name: 'sensors',
  commands: {
    ...handlers,
    ...curveHandlers,
    ...heatingHandlers,
    ...leakHandlers,
    ...liftCallHandlers,
    ...noteHandlers,
    ...readerHandlers,
    ...typeHandlers,
    ...studyHandlers,
    ...thresholdHandlers,
    ...wearHandlers,
  },
  queries: {
    ...queries,
    ...healthQuery,
    ...faultAnswers,
    ...heatingAnswers,
    ...leakAnswers,
    ...orderMeterAnswers,
    ...liftCallAnswers,
    ...noteQueries,
    ...readerAnswers,
    ...typeAnswers,
    ...studyQueries,
    ...thresholdAnswers,
    ...useQueries,
    ...healthAnswers,
    ...wearQueries,
  },
  reactions: leakReactions,
  records: [hearClosures, hearHeating, hearLeases],
  // Facts tell of what is paired; what was heard since moves it twice a day.
  pack: [
    { query: 'device.pack', input: {}, after: ['device'], moved: isPackOld },
  ] satisfies PackQuestion<Queries>[],
  tasks: {
    'sensors.judge': async (_, { database }) => {
      const now = new Date().toISOString()
      await judgeDays(database, now)
      await judgeSilence(database, now)
      await dropEmptyWeeks(database.owner, now)
    },
    'sensors.learn': async (_, { database }) =>
      void (await database.transact((db) => learnPeriods(db, new Date().toISOString()))),
    'sensors.sumMonths': async (_, { database, settings }) =>
      void (await sumMonths(database, new Date().toISOString(), settings.sensorsLateDays)),
    'sensors.studies': async (_, { database }) =>
      void (await publishStudies(database, new Date().toISOString())),
    'sensors.notes': async (_, kernel) => void (await sendNotes(kernel, new Date().toISOString())),
    'sensors.tell': (_, kernel) => tellTenants(kernel, new Date().toISOString()),
    'sensors.watch': async (_, kernel) => {
      await watchDays(kernel.database)
      await followAlarms(kernel, new Date().toISOString())
      await foreseeSilence(kernel.database, new Date().toISOString())
    },
    'sensors.wear': (_, { database, offers }) => learnNightly(database, offers, new Date().toISOString()),
  },
  cron: {
    // A day ends at noon: what waits for one more reading is looked at each hour, and whoever lives there is told after
    // it; what cannot wait, each five minutes.
    'sensors.judge': '25 * * * *',
    'sensors.tell': '35 * * * *',
    'sensors.learn': '50 2 * * *',
    'sensors.sumMonths': '10 3 * * *',
    'sensors.notes': '40 7 * * *',
    'sensors.studies': '20 5 * * *',
    'sensors.watch': '*/5 * * * *',
    'sensors.wear': '50 3 * * *',
  },
  mails: joinMails([burstMails, leakMails, useMails]),
  fields,
  fieldsNow: studyFields,
  answersNow: answerToStudy,
  personal,
  impersonal,
  needsFile: sql`exists (select 1 from sensors.device d where d.photos @> array[f.sha256])`,
  files: async (db, sha256, actor) =>
    (!actor || mayAnywhere(grants, 'read', actor)) &&
    (await db.row(sql`select 1 from sensors.device d where d.photos @> array[${sha256}]::text[]`)) !==
      undefined,
  words: {
    fr: {
      ...fr,
      ...commandsFr,
      ...kindsFr,
      ...alarmsFr,
      ...leakFr,
      ...frUse,
      ...frNotes,
      ...frStudies,
      ...frImpact,
    },
    en: {
      ...en,
      ...commandsEn,
      ...kindsEn,
      ...alarmsEn,
      ...leakEn,
      ...enUse,
      ...enNotes,
      ...enStudies,
      ...enImpact,
    },
  },
  listens: watchBroker,
  routes: (app, kernel, knows) => {
    sensorDoor(app, kernel)
    noteRoute(app, kernel, knows)
    partnerDoor(app, kernel)
    impactRoute(app, kernel, knows)
  },
}

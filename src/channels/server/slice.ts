import { type JobSpec, type Slice, toEach } from '../../kernel/server/slice.ts'
import { fields } from '../core/fields.ts'
import { en as open311En } from '../core/open311/words.en.ts'
import { fr as open311Fr } from '../core/open311/words.fr.ts'
import { en } from '../core/words.told.en.ts'
import { fr } from '../core/words.told.fr.ts'
import { checkFiles } from './check-files.ts'
import { offers } from './calls/call-offers.ts'
import { patienceOfCaller, remindOfCall } from './calls/remind-of-call.ts'
import { forgetMembers } from './calls/call-store.ts'
import { callsTaken } from './calls/call-figures.ts'
import { callHandlers } from './calls/call-handlers.ts'
import { callAnswers } from './calls/call-answers.ts'
import { handlers } from './message-handlers.ts'
import { watchMailbox } from './mail/watch-mailbox.ts'
import { mailOffers } from './mail/thread-mails.ts'
import { impersonal, personal } from './personal.ts'
import { heldInMessages, seesFile } from './message-files.ts'
import { wayAnswers } from './dead-ways.ts'
import { heedDelivered, heedUndelivered } from './heed-undelivered.ts'
import { type JoinedPart, joinParts } from './text/text-parts.ts'
import { deliverMessage } from './deliver-message.ts'
import { hearCities } from './open311/hear-cities.ts'
import { tellCities } from './open311/tell-cities.ts'
import { queries } from './queries.ts'
import { takeFromFolder } from './letters/letters-folder.ts'
import { pileHandlers } from './letters/pile-handlers.ts'
import { pileQueries } from './letters/pile-list.ts'
import { messageDoors } from './readers.ts'
import { dossierHandlers } from './peer/dossier-handlers.ts'
import { dossierQuestions } from './peer/dossier-list.ts'
import { readDossiers } from './state/read-dossiers.ts'
import { tellState } from './state/tell-state.ts'
import { speakByHand } from './speak-by-hand.ts'

const speaking = (message: string): JobSpec => ({
  task: 'channels.speak',
  payload: { message },
  key: `speak:${message}`,
})

// What is told elsewhere stands in the thread at once, for whoever works there.
const noteOf = (request: string, words: string | undefined) =>
  words ? [{ type: 'request.note', subject: request, data: { words } }] : []

/** What comes from outside, by whatever way, and finds its thread. */
export const slice: Slice = {
  name: 'channels',
  commands: { ...handlers, ...callHandlers, ...pileHandlers, ...dossierHandlers },
  queries: { ...queries, ...callAnswers, ...pileQueries, ...wayAnswers, ...dossierQuestions },
  // A message is opened and filed in one act: where filing is refused, it waits on.
  reactions: {
    'message.opened': ({ data: { request }, private: enclosed }) =>
      enclosed
        ? [
            {
              type: enclosed.isNoted ? 'request.place' : 'request.file',
              subject: request,
              data: enclosed.filing,
            },
          ]
        : [],
    'message.dismissed': ({ data: { noted } }) =>
      noted ? [{ type: 'request.dismiss', subject: noted, data: {} }] : [],
    ...toEach(['dossier.answered', 'dossier.opened'], ({ data: { request }, private: enclosed }) =>
      noteOf(request, enclosed?.note),
    ),
  },
  jobs: {
    'message.placed': ({ subject }) => [speaking(subject)],
    'message.opened': ({ subject }) => [speaking(subject)],
    'dossier.answered': () => [{ task: 'channels.tellState', payload: {}, key: 'tellState' }],
    'dossier.opened': () => [{ task: 'channels.tellCities', payload: {}, key: 'tellCities' }],
    'call.ended': ({ subject, data, at }) =>
      data.missed
        ? [
            {
              task: 'channels.remind',
              payload: { call: subject },
              key: `remind:${subject}`,
              runAt: new Date(Date.parse(at) + patienceOfCaller).toISOString(),
            },
          ]
        : [],
    ...toEach(['pile.dropped', 'pile.resumed'], ({ subject }) => [
      { task: 'channels.pile', payload: { pile: subject }, key: `pile:${subject}`, queue: 'channels.pile' },
    ]),
  },
  // A colleague leaves the row of a call within the day after.
  cron: {
    'channels.forgetMembers': '20 * * * *',
    'channels.letters': '* * * * *',
    'channels.readState': '*/10 * * * *',
    'channels.tellState': '* * * * *',
    'channels.tellCities': '* * * * *',
    'channels.hearCities': '*/15 * * * *',
  },
  tasks: {
    'channels.undelivered': heedUndelivered,
    'channels.delivered': heedDelivered,
    'channels.place': ({ message }, kernel) => deliverMessage(kernel, String(message)),
    'channels.files': ({ message }, kernel) => checkFiles(kernel, String(message)),
    'channels.forgetMembers': async (_, { database }) =>
      void (await forgetMembers(database.owner, new Date().toISOString())),
    'channels.remind': ({ call }, kernel) => remindOfCall(kernel, String(call)),
    'channels.parts': (part, { database }) => joinParts(database.owner, part as JoinedPart),
    'channels.speak': ({ message }, kernel) => speakByHand(kernel, String(message)),
    'channels.pile': async ({ pile }, kernel) =>
      (await import('./letters/read-pile.ts')).readPile(kernel, String(pile)),
    'channels.letters': async (_, kernel) => void (await takeFromFolder(kernel)),
    'channels.readState': (_, kernel) => readDossiers(kernel),
    'channels.tellState': (_, kernel) => tellState(kernel),
    'channels.tellCities': (_, kernel) => tellCities(kernel),
    'channels.hearCities': (_, kernel) => hearCities(kernel),
  },
  routes: (app, kernel, knows) => {
    for (const openDoor of messageDoors) openDoor(app, kernel, knows)
  },
  offers: { ...offers, ...mailOffers },
  figures: [callsTaken],
  fields,
  listens: watchMailbox,
  personal,
  impersonal,
  words: { fr: { ...fr, ...open311Fr }, en: { ...en, ...open311En } },
  needsFile: heldInMessages,
  files: seesFile,
}

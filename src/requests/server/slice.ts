import { fields } from '../core/fields.ts'
import type { PackQuestion, Slice } from '../../kernel/server/slice.ts'
import type { Queries } from '../core/contract.ts'
import { words } from '../core/request-words.ts'
import { alarmHandlers } from './alarm/alarm-commands.ts'
import { alarms } from './alarm/alarm-list.ts'
import { ringJobs } from './alarm/ring.ts'
import { ownDeskHandlers } from './own-desk/own-desk-handlers.ts'
import { mentionColleagues, ownDesk } from './own-desk/own-desk-queries.ts'
import { chargeHeld, chargeLoad } from './charge/charge-load.ts'
import { colleagues } from './charge/charge-queries.ts'
import { handlers } from './request-handlers.ts'
import { changeAnswers } from './agency-changes.ts'
import { delayHandlers, delayQueries } from './delays.ts'
import { preferenceAnswers, preferenceHandlers } from './preferred-firms.ts'
import { keptLists, listHandlers } from './saved-lists.ts'
import { breaks } from './queries/common-breaks.ts'
import { caller } from './queries/caller-card.ts'
import { callBack } from './queries/call-backs.ts'
import { callDay } from './queries/call-day.ts'
import { choices } from './queries/filter-choices.ts'
import { checks, door, doors, today, visits } from './queries/read-field-day.ts'
import { deskAtHand } from './queries/desk-at-hand.ts'
import { counts } from './queries/tab-counts.ts'
import { gatherJobs } from './outage/gather-alone.ts'
import { findTwin } from './twin/find-twin.ts'
import { noticedOutages } from './outage/list-outages.ts'
import { list } from './queries/request-list.ts'
import { incident } from './queries/read-incident.ts'
import { toldOfOutage } from './queries/gathered-requests.ts'
import { knownOutage } from './queries/known-outages.ts'
import { home } from './queries/tenant-home.ts'
import { placePapers } from './queries/place-papers.ts'
import { placeStack } from './queries/place-stack.ts'
import { propose } from './queries/propose-filing.ts'
import { receipt } from './queries/receipt.ts'
import { search } from './queries/search.ts'
import { help, suggest } from './queries/suggestions.ts'
import { thread, threads } from './queries/read-thread.ts'
import { unplacedList } from './queries/unplaced-list.ts'
import { impersonal, personal } from './personal.ts'
import { mails } from './hq-question-mails.ts'
import { presenceDoor } from './presence/presence-door.ts'
import { offers } from './request-offers.ts'
import { reactions } from './request-reactions.ts'
import { templateAnswers, templateHandlers } from './reply-templates.ts'
import { heldHere, needsFile, tasks } from './request-tasks.ts'

/** The shared thread, from filed to closed. */
export const slice: Slice = {
  name: 'requests',
  hasHistories: true,
  offers,
  needsFile,
  commands: {
    ...handlers,
    ...listHandlers,
    ...ownDeskHandlers,
    ...alarmHandlers,
    ...delayHandlers,
    ...preferenceHandlers,
    ...templateHandlers,
  },
  queries: {
    'request.list': list,
    'request.counts': counts,
    'danger.list': alarms,
    'charge.colleagues': colleagues,
    'charge.load': chargeLoad,
    'charge.held': chargeHeld,
    'desk.own': ownDesk,
    'desk.atHand': deskAtHand,
    'mention.colleagues': mentionColleagues,
    'list.kept': keptLists,
    'request.choices': choices,
    'outage.noticed': noticedOutages,
    'request.twin': findTwin,
    ...delayQueries,
    ...preferenceAnswers,
    ...templateAnswers,
    ...changeAnswers,
    'request.thread': thread,
    'request.threads': threads,
    'request.incident': incident,
    'request.known': knownOutage,
    'outage.told': toldOfOutage,
    'request.receipt': receipt,
    'request.propose': propose,
    'request.suggest': suggest,
    'request.help': help,
    'request.home': home,
    'request.callBack': callBack,
    'request.unplaced': unplacedList,
    'search.box': search,
    'caller.card': caller,
    'call.day': callDay,
    'place.papers': placePapers,
    'place.stack': placeStack,
    'day.today': today,
    'day.breaks': breaks,
    'day.checks': checks,
    'day.door': door,
    'day.doors': doors,
    'day.visits': visits,
  },
  pack: [
    { query: 'request.help', input: {}, after: [] },
    // What is set for the whole house is told behind no caretaker’s wall: with the day.
    { query: 'urgency.delays', input: {}, after: [] },
    { query: 'danger.list', input: {}, after: ['alarm', 'order', 'person', 'patch'] },
    { query: 'day.breaks', input: {}, after: [] },
    { query: 'day.checks', input: {}, after: ['order', 'request'] },
  ] satisfies PackQuestion<Queries>[],
  reactions,
  tasks,
  cron: {
    'requests.silence': '10 6 * * *',
    'requests.chase': '15 6 * * *',
    'requests.followOn': '20 6 * * *',
    'requests.archive': '50 2 * * *',
    'requests.tidy': '40 2 * * *',
    'requests.fold': '*/5 * * * *',
    'requests.recount': '30 3 * * *',
  },
  jobs: { ...ringJobs, ...gatherJobs },
  fields,
  mails,
  personal,
  impersonal,
  words,
  routes: (app, kernel, knows) => presenceDoor(app, kernel, knows),
  files: async (db, sha256) => (await db.row<{ yes: boolean }>(heldHere(sha256)))?.yes ?? false,
}

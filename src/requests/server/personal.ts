import type { Impersonal, Personal } from '../../kernel/server/personal.ts'
import { sql } from '../../kernel/server/sql.ts'
import { ownDesk } from './own-desk/personal-desk.ts'
import { contestDays } from '../core/contest.ts'
import {
  emptyExpired,
  eraseCalls,
  eraseLists,
  eraseNoted,
  erasePapers,
  erasePhotos,
  eraseSaid,
  eraseSounds,
  eraseWaysIn,
  forgetCallers,
  forgetPapers,
  forgetWaysIn,
  isAbout,
} from './erase-words.ts'
import { forgetHeld, unconfirmedDays } from './unconfirmed-reports.ts'

const colleague = 'an id: that she did it is in the journal'
const untilArchived = 'names go when the request is archived (ARCHIVE_MONTHS after it and the lease)'

/** What the threads hold of people: her words apart from what happened. */
export const personal: readonly Personal[] = [
  {
    table: 'requests.request',
    person: { requester: 'whose request', household: 'whose home', extra: 'her door, and how to get in' },
    export: {
      kind: 'requests',
      ask: (id) => sql`
        select json_build_object('no', no, 'nature', nature, 'status', status, 'urgency', urgency, 'filedAt', filed_at,
          'closedAt', closed_at, 'closure', closure, 'door', extra ->> 'door', 'access', extra ->> 'access') as row
        from requests.request where requester = ${id} order by filed_at`,
    },
    ...eraseWaysIn,
    keep: {
      until: `how to get in: until it can’t be contested any more; ${untilArchived}`,
      forget: forgetWaysIn,
    },
  },
  {
    table: 'requests.message',
    person: {
      author: 'whose words',
      body: 'the words',
      search: 'the words, folded',
      typed_by: 'who typed them for her',
    },
    // All that was said in a person's threads, the internal notes with it: they are about her. Another tenant's words are that tenant's.
    export: {
      kind: 'words',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'byHerself', w.author is not distinct from ${id}::uuid, 'role', w.author_role,
          'audience', w.audience, 'words', w.body, 'at', w.at, 'until', w.expires_at) as row
        from requests.message w join requests.request r on r.id = w.request
        where (r.requester = ${id} or w.author = ${id}) and w.erased_at is null and w.body <> ''
          and (w.author = ${id} or w.author_role <> 'tenant') order by w.at`,
      hidden: ['words'],
      goes: {
        all: (id) => sql`
          select count(*)::int as n from (
            select w.id from requests.message w where w.author = ${id} and w.erased_at is null
            union select w.id from people.reachable p join requests.request r on r.requester = p.id join requests.message w on w.request = r.id
              where p.id = ${id} and w.erased_at is null and w.author_role <> 'tenant'
                and (w.audience = 'staff' or requests.names(w.body, p.last_name, p.phone, p.email))) goes`,
        old: (id, now) => sql`
          select count(*)::int as n from requests.message w join requests.request r on r.id = w.request
          where w.author = ${id} and w.erased_at is null and r.closed_at < ${now}::timestamptz - ${contestDays} * interval '1 day'`,
      },
    },
    ...eraseSaid,
    keep: {
      until: `notes between staff: twelve months after it was closed; ${untilArchived}`,
      forget: emptyExpired,
    },
  },
  {
    table: 'requests.photo',
    person: { by_person: 'who took it', typed_by: 'who put it there for her' },
    export: {
      kind: 'photos',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'sha256', f.sha256, 'at', f.at) as row
        from requests.photo f join requests.request r on r.id = f.request where f.by_person = ${id} order by f.at`,
      media: 'photo',
      goes: { all: (id) => sql`select count(*)::int as n from requests.photo where by_person = ${id}` },
    },
    ...erasePhotos,
    keep: `a tenant’s goes with the others’ names: ${untilArchived}`,
  },
  {
    table: 'requests.sound',
    person: { by_person: 'who spoke', typed_by: 'who put it there for her' },
    export: {
      kind: 'sounds',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'sha256', s.sha256, 'at', s.at) as row
        from requests.sound s join requests.request r on r.id = s.request where s.by_person = ${id} order by s.at`,
      media: 'sound',
      goes: { all: (id) => sql`select count(*)::int as n from requests.sound where by_person = ${id}` },
    },
    ...eraseSounds,
    keep: untilArchived,
  },
  {
    table: 'requests.paper',
    // As of words: what was enclosed in a person's threads is about her; another tenant's is that tenant's.
    person: {
      by_person: 'who enclosed it',
      typed_by: 'who put it there for her',
      name: 'what she called it',
      message: 'the words that it came with',
    },
    export: {
      kind: 'papers',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'sha256', d.sha256, 'name', d.name, 'at', d.at) as row
        from requests.paper d join requests.request r on r.id = d.request
        where (r.requester = ${id} or d.by_person = ${id}) and (d.by_person = ${id} or d.by_role <> 'tenant') order by d.at`,
      media: 'paper',
      goes: {
        all: (id) =>
          sql`select count(*)::int as n from requests.paper where by_person = ${id} or ${isAbout(id)}`,
      },
    },
    ...erasePapers,
    keep: { until: `with the words that it came with; ${untilArchived}`, forget: forgetPapers },
  },
  {
    table: 'requests.caller',
    person: {
      person: 'who called, where the base knows her',
      name: 'who called',
      phone: 'how to reach her',
      email: 'how to reach her',
    },
    // Calls that a person made for somebody else: as she was noted then, and nothing of whom she called for.
    export: {
      kind: 'calls',
      ask: (id) => sql`
        select json_build_object('request', r.no, 'name', c.name, 'tie', c.tie, 'phone', c.phone, 'email', c.email, 'at', r.filed_at) as row
        from requests.caller c join requests.request r on r.id = c.request join people.reachable p on p.id = ${id}
        where c.person = p.id or (p.email <> '' and lower(c.email) = lower(p.email))
          or (length(p.digits) >= 9 and right(regexp_replace(c.phone, '[^0-9]', '', 'g'), 9) = right(p.digits, 9))
        order by r.filed_at`,
    },
    ...eraseCalls,
    keep: { until: 'the request can’t be contested any more', forget: forgetCallers },
  },
  {
    table: 'requests.unplaced_filing',
    person: { filing: 'who told, and what, in her words', by_person: 'who noted it' },
    // As somebody noted it then: of her, or of whom she called for.
    export: {
      kind: 'noted',
      ask: (id) => sql`
        select json_build_object('name', filing #>> '{requester,name}', 'words', filing ->> 'words', 'at', at) as row
        from requests.unplaced_filing where filing #>> '{requester,person}' = ${id} or filing #>> '{caller,person}' = ${id} order by at`,
      hidden: ['name', 'words'],
    },
    erase: eraseNoted,
    keep: 'until it has a place, or was let go by name',
  },
  {
    table: 'requests.unconfirmed_filing',
    person: { filing: 'who a stranger says that she is, and her words', visitor: 'the browser that sent it' },
    export: 'nobody of the base: what a stranger sent names whom she likes, until somebody has confirmed it',
    erase: 'nobody of the base; goes by itself',
    keep: { until: `it is confirmed, or ${unconfirmedDays} days`, forget: forgetHeld },
  },
  {
    table: 'requests.saved_list',
    person: { person: 'who keeps it', name: 'what she calls it', query: 'what she looks for' },
    export: {
      kind: 'lists',
      ask: (id) => sql`
        select json_build_object('name', name, 'query', query, 'at', at) as row from requests.saved_list where person = ${id} order by at`,
    },
    erase: eraseLists,
    keep: 'until she drops it',
  },
  {
    table: 'requests.question',
    person: { asked_by: 'who asked head office', answered_by: 'who answered' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'with the request',
  },
  ...ownDesk,
  {
    table: 'requests.charge',
    person: { person: 'who sees to it' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'while she sees to it: until it is closed, given back, or her rights end',
  },
  {
    table: 'requests.delay',
    person: { set_by: 'who set what is promised' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was promised before',
  },
  {
    table: 'requests.agency_delay',
    person: { set_by: 'who set what the agency promises' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was promised before',
  },
  {
    table: 'requests.preferred_firm',
    person: { set_by: 'who said which firm comes first' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what was preferred before',
  },
  {
    table: 'requests.reply_template',
    person: { set_by: 'who wrote it', name: 'what it is called', fr: 'the text', en: 'the text' },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'what a template said before',
  },
  {
    table: 'requests.alarm',
    person: {
      taken_by: 'who has it in hand',
      reached_by: 'who told the firm',
      spot: 'what rings where there is no building',
    },
    export: { in: 'journal' },
    erase: colleague,
    keep: 'the history of dangers',
  },
]

export const impersonal: Impersonal = {
  'which requests tell one breakdown, and its kind': {
    'requests.noticed_outage': ['requests', 'kind', 'id'],
  },
  'why one request is there, told by another': { 'requests.request_link': ['request', 'other'] },
  'codes of lists that the rules close': {
    'requests.request_link': ['kind'],
    'requests.request': [
      'status',
      'ball',
      'waits_for',
      'nature',
      'urgency',
      'liability',
      'article',
      'handler',
      'channel',
      'lang',
      'closure',
    ],
    'requests.tally': ['ball', 'urgency'],
    'requests.preferred_firm': ['sought', 'days'],
    'requests.alarm': ['kind'],
    'requests.photo': ['by_role'],
    'requests.sound': ['by_role'],
    'requests.paper': ['by_role'],
    'requests.unconfirmed_filing': ['lang'],
    'requests.message': ['author_role', 'lang'],
    'requests.question': ['directorate'],
  },
  'a thing that was named before two were joined': { 'requests.request': ['asset_before'] },
  'the request in which one goes on': { 'requests.request': ['merged_into'] },
  'what was promised of a request': { 'requests.request': ['delay'] },
  'a firm that was told': { 'requests.alarm': ['reached_firm'] },
  'what the house learnt of closed requests, by numbers, of five homes at least': {
    'requests.learnt_nature': ['weights'],
  },
  'words that at least two threads use, each with its count': { 'requests.vocabulary': ['word'] },
}

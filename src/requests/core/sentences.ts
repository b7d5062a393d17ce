import type { fr as alarm } from './alarm/words.fr.ts'
import type { fr as bulk } from './bulk/words.fr.ts'
import type { fr as charge } from './charge/words.fr.ts'
import type { fr as danger } from './danger/words.fr.ts'
import type { fr as delays } from './delays/words.fr.ts'
import type { fr as preferred } from './preferred/words.fr.ts'
import type { fr as guard } from './guard/words.fr.ts'
import type { fr as matter } from './matter/words.fr.ts'
import type { fr as guidance } from './matter/guidance.fr.ts'
import type { fr as steps } from './matter/steps.fr.ts'
import type { fr as letters } from './letters/words.fr.ts'
import type { fr as links } from './link/words.fr.ts'
import type { fr as merge } from './merge/words.fr.ts'
import type { fr as nature } from './nature/words.fr.ts'
import type { fr as natureLists } from './nature/words.lists.fr.ts'
import type { fr as learning } from './nature/words.learning.fr.ts'
import type { fr as natureRules } from './nature/words.rules.fr.ts'
import type { fr as tenancy } from './nature/words.tenancy.fr.ts'
import type { fr as templates } from './templates/words.fr.ts'
import type { fr } from './words.fr.ts'
import type { fr as beside } from './beside/words.fr.ts'
import type { fr as presence } from './presence/words.fr.ts'
import type { fr as ownDesk } from './own-desk/words.fr.ts'
import type { fr as call } from './words/call.fr.ts'
import type { fr as chips } from './words/chips.fr.ts'
import type { fr as follow } from './words/follow.fr.ts'
import type { fr as goOn } from './words/go-on.fr.ts'
import type { fr as office } from './words/desk-pages.fr.ts'
import type { fr as list } from './words/list.fr.ts'
import type { fr as mails } from './words/mails.fr.ts'
import type { fr as twin } from './twin/words.fr.ts'
import type { fr as outage } from './outage/words.fr.ts'
import type { fr as place } from './words/place.fr.ts'
import type { fr as resting } from './words/resting.fr.ts'
import type { fr as rows } from './words/rows.fr.ts'
import type { fr as scan } from './words/scan.fr.ts'
import type { fr as keys } from './words/keys.fr.ts'
import type { fr as search } from './words/search.fr.ts'
import type { fr as callOff } from './words/call-off.fr.ts'
import type { fr as neighboursFault } from './words/neighbours-fault.fr.ts'
import type { fr as questions } from './words/questions.fr.ts'
import type { fr as stack } from './words/stack.fr.ts'
import type { fr as telling } from './words/telling.fr.ts'
import type { fr as tenant } from './words/tenant.fr.ts'
import type { fr as thread } from './words/thread.fr.ts'
import type { fr as go } from './words.go.fr.ts'

type SentenceKey =
  | keyof typeof go
  | keyof typeof alarm
  | keyof typeof bulk
  | keyof typeof charge
  | keyof typeof danger
  | keyof typeof delays
  | keyof typeof preferred
  | keyof typeof guard
  | keyof typeof letters
  | keyof typeof matter
  | keyof typeof steps
  | keyof typeof guidance
  | keyof typeof callOff
  | keyof typeof nature
  | keyof typeof natureLists
  | keyof typeof learning
  | keyof typeof natureRules
  | keyof typeof tenancy
  | keyof typeof goOn
  | keyof typeof fr
  | keyof typeof call
  | keyof typeof chips
  | keyof typeof follow
  | keyof typeof office
  | keyof typeof list
  | keyof typeof links
  | keyof typeof mails
  | keyof typeof merge
  | keyof typeof neighboursFault
  | keyof typeof outage
  | keyof typeof twin
  | keyof typeof ownDesk
  | keyof typeof place
  | keyof typeof beside
  | keyof typeof presence
  | keyof typeof resting
  | keyof typeof rows
  | keyof typeof scan
  | keyof typeof keys
  | keyof typeof search
  | keyof typeof questions
  | keyof typeof stack
  | keyof typeof telling
  | keyof typeof tenant
  | keyof typeof templates
  | keyof typeof thread

/** Every key of this slice: what is in none of its dictionaries is said nowhere. */
declare module '../../kernel/core/words.ts' {
  interface Sentences extends Record<SentenceKey, string> {}
}

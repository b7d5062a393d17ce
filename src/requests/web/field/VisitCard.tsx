import type { JSX } from 'preact'
import { sayCode } from '../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { sayHours } from '../../../kernel/core/dates.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { check, cross, phone } from '../../../kernel/web/icons/icons.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { recall, remember } from '../../../kernel/web/local-memory.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useNow } from '../../../kernel/web/useNow.ts'
import { sayPlace, sayRow } from '../thread/say-step.ts'
import { act } from './field-client.ts'
import { natureMark } from './part-marks.ts'
import { paths } from './field-paths.ts'
import { filesOf } from './proof.ts'
import type { Visit } from './load-day.tsx'

const ProofSheet = later(() => import('./ProofSheet.tsx').then((m) => m.ProofSheet))

/** What a caretaker most often sees of a visit that was for nothing. */
const whyNot = ['nobodyCame', 'notFinished', 'noPart', 'nobodyHome'] as const

const key = (visit: Visit): string => `loge-field-seen-${visit.appointment}`

/** A firm that comes today: when, who, where, what; and, once it has come, whether it was done. */
export const VisitCard = ({ visit }: { visit: Visit }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const tell = useTell()
  const [kept, setSeen] = useState(() => recall(key(visit)))
  const [asked, setAsked] = useState<'done' | 'not'>()
  const row = visit.request
  // Said on another phone, or before: the house knows it. An older pack does not say so.
  const seen = kept ?? visit.witnessed ?? null
  const told = useTold(visit, seen)
  return (
    <article
      class="visit"
      aria-label={`${sayHours(visit.slot.starts, visit.slot.ends, lang)}, ${visit.firm}`}
    >
      <div class="visit-head">
        <span class="visit-hours figures">{sayHours(visit.slot.starts, visit.slot.ends, lang)}</span>
        <span class="visit-firm">{visit.firm}</span>
        {visit.firmPhone && (
          <a
            class="visit-phone"
            href={`tel:${visit.firmPhone.replace(/\s/g, '')}`}
            aria-label={t('field.call.name', { name: visit.firm, phone: sayPhone(visit.firmPhone) })}
          >
            <Icon of={phone} />
          </a>
        )}
      </div>
      <a class="visit-what" href={paths.request(row.id)}>
        <Icon of={natureMark(row.nature)} size={32} />
        <span>
          <strong>{sayRow(row, speech)}</strong>
          <span class="secondary">{sayPlace(row.place, speech)}</span>
        </span>
      </a>
      {told && <p class="visit-told">{told}</p>}
      {seen ? (
        <p class="visit-seen">
          <Icon of={seen === 'done' ? check : cross} size={20} /> {sayCode(t, 'field.visit.seen', seen)}
        </p>
      ) : (
        <div class="pair">
          <Button icon={check} full onClick={() => setAsked('done')}>
            {t('field.visit.done')}
          </Button>
          <Button icon={cross} full onClick={() => setAsked('not')}>
            {t('field.visit.not')}
          </Button>
        </div>
      )}
      {asked && (
        <ProofSheet
          draft={`witness ${asked} ${visit.appointment}`}
          title={t(`field.visit.${asked}.title`, { firm: visit.firm })}
          hint={asked === 'not' ? t('field.visit.not.hint') : t('field.visit.done.hint')}
          send={t(`field.visit.${asked}.send`)}
          wordsNeeded={asked === 'not'}
          {...(asked === 'not' ? { reasons: whyNot.map((reason) => t(`field.visit.why.${reason}`)) } : {})}
          onClose={() => setAsked(undefined)}
          onSend={({ effort, ...proof }) => {
            const done = asked === 'done'
            act(
              'order.witness',
              row.id,
              { order: visit.order, done, ...proof },
              { photos: filesOf(proof), effort },
            )
            remember(key(visit), asked)
            setSeen(asked)
            tell(t(`field.visit.seen.${asked}`))
          }}
        />
      )}
    </article>
  )
}

// What is known of it: the firm has spoken, or its hour has passed and nobody has.
const useTold = ({ state, slot, request }: Visit, seen: string | null): string | undefined => {
  const { t } = useSpeech()
  const now = useNow()
  if (state === 'missed') return t('field.visit.told.missed')
  if (state === 'kept') return t('field.visit.told.kept')
  if (request.status === 'underway') return t('field.visit.told.underway')
  return !seen && slot.ends < now ? t('field.visit.told.late') : undefined
}

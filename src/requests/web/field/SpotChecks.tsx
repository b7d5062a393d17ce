import type { JSX } from 'preact'
import { sayCode } from '../../../kernel/core/words.ts'
import { useState } from 'preact/hooks'
import { sayNearDay } from '../../../kernel/core/dates.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { check, cross } from '../../../kernel/web/icons/icons.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { recall, remember } from '../../../kernel/web/local-memory.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useTell } from '../../../kernel/web/parts/toast-context.ts'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Queries } from '../../core/contract.ts'
import { sayPlace, sayRow } from '../thread/say-step.ts'
import { act, useAsk } from './field-client.ts'
import { natureMark } from './part-marks.ts'
import { paths } from './field-paths.ts'
import { filesOf } from './proof.ts'

const ProofSheet = later(() => import('./ProofSheet.tsx').then((m) => m.ProofSheet))

export type Check = Queries['day.checks']['output']['checks'][number]

/** What is most often not as it should be: each in one tap. */
const whyNot = ['notDone', 'notFinished', 'again', 'dirty'] as const

type Props = { checks: readonly Check[]; now: string; bare?: boolean }

/** Finished work that was drawn for a check on the spot; without any, nothing is said of it. `bare`: on the page of its request. */
export const SpotChecks = ({ checks, now, bare = false }: Props): JSX.Element | null => {
  const { t } = useSpeech()
  if (!checks.length) return null
  return (
    <section class="stack-s" aria-labelledby="checks">
      <h2 id="checks">{t('field.checks')}</h2>
      {checks.map((one) => (
        <CheckCard key={one.order} check={one} now={now} bare={bare} />
      ))}
    </section>
  )
}

/** The check of one request, on its page. */
export const CheckOf = ({ request, now }: { request: string; now: string }): JSX.Element | null => {
  const { data } = useAsk('day.checks', {}, true)
  const checks = data?.checks.filter((one) => one.request.id === request) ?? []
  return <SpotChecks checks={checks} now={now} bare />
}

const key = ({ order, until }: Check): string => `loge-field-spot-${order}-${until}`

const CheckCard = ({ check: one, now, bare }: { check: Check; now: string; bare: boolean }): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const tell = useTell()
  const [seen, setSeen] = useState(() => recall(key(one)))
  const [asked, setAsked] = useState<'yes' | 'no'>()
  const { order, request, firm, said } = one
  const days = { day: sayNearDay(one.done, now, lang), until: sayNearDay(one.until, now, lang) }
  return (
    <article class="visit" aria-label={`${t('field.checks')}, ${sayRow(request, speech)}`}>
      {!bare && (
        <a class="visit-what" href={paths.request(request.id)}>
          <Icon of={natureMark(request.nature)} size={32} />
          <span>
            <strong>{sayRow(request, speech)}</strong>
            <span class="secondary">{sayPlace(request.place, speech)}</span>
          </span>
        </a>
      )}
      <p>{t('field.check.by', { firm, ...days })}</p>
      {said && (
        <p>
          <span class="secondary">{t('field.check.said')}</span> {said}
        </p>
      )}
      {seen ? (
        <p class="visit-seen">
          <Icon of={seen === 'yes' ? check : cross} size={20} /> {sayCode(t, 'field.check.seen', seen)}
        </p>
      ) : (
        <div class="pair">
          <Button icon={check} full onClick={() => setAsked('yes')}>
            {t('field.check.yes')}
          </Button>
          <Button icon={cross} full onClick={() => setAsked('no')}>
            {t('field.check.no')}
          </Button>
        </div>
      )}
      {asked && (
        <ProofSheet
          draft={`spot ${asked} ${order}`}
          title={t(`field.check.${asked}.title`, { firm })}
          hint={t(`field.check.${asked}.hint`)}
          send={t(`field.check.${asked}.send`)}
          wordsNeeded={asked === 'no'}
          {...(asked === 'no' ? { reasons: whyNot.map((reason) => t(`field.check.why.${reason}`)) } : {})}
          onClose={() => setAsked(undefined)}
          onSend={({ effort, ...proof }) => {
            const data = { order, conforming: asked === 'yes', ...proof }
            act('order.spotCheck', request.id, data, { photos: filesOf(proof), effort })
            remember(key(one), asked)
            setSeen(asked)
            tell(t(`field.check.seen.${asked}`))
          }}
        />
      )}
    </article>
  )
}

import type { ComponentChildren, JSX } from 'preact'
import { sayDue } from '../../../kernel/core/dates.ts'
import { sayCode, sayOr, type T } from '../../../kernel/core/words.ts'
import { sayPhone } from '../../../kernel/core/say-figures.ts'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { phone, print } from '../../../kernel/web/icons/icons.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../core/contract.ts'
import { paths } from '../office/office-paths.ts'
import { Alerts } from './ThreadAlerts.tsx'
import { Photos } from './ThreadEntries.tsx'
import { isAboutPeople } from '../../core/nature/about-people.ts'
import { sayUrgency } from '../say-urgency.ts'
import { capital, sayAsset, sayHeld } from './say-step.ts'

declare module '../../../kernel/web/web-slice.ts' {
  interface Slots {
    /** beside a person's name: which of the ways to that person reach nobody any more, and the way to set it right */
    'person.ways': { party: string; correct?: string | (() => void) | undefined }
  }
}

type Props = { thread: Thread; now: string; onUrgency: () => void; children?: ComponentChildren }

/** Beside the thread: who asked, who pays, the orders, the photos, and the time that each one took. */
export const AboutThread = ({ thread, now, onUrgency, children }: Props): JSX.Element => {
  const speech = useSpeech()
  const { t, lang } = speech
  const { request, requester, caller, article, photos, asset, legal } = thread
  return (
    <aside class="tp-context stack" aria-label={t('thread.about')}>
      <Alerts alerts={thread.alerts} now={now} of={{ request: request.id }} />
      {children}
      <dl class="tp-facts">
        <div>
          <dt>{t('thread.requester')}</dt>
          <dd>
            {requester ? (
              <>
                {requester.id ? (
                  <a href={paths.caller({ person: requester.id })}>{requester.name}</a>
                ) : (
                  requester.name
                )}
                {requester.phone && (
                  <a class="call-way figures" href={`tel:${requester.phone}`}>
                    <Icon of={phone} size={16} /> {sayPhone(requester.phone)}
                  </a>
                )}
              </>
            ) : (
              t(request.channel === 'sensor' ? 'thread.requester.sensor' : 'thread.requester.none')
            )}
            {requester?.id && (
              <Slot
                name="person.ways"
                party={requester.id}
                correct={`${paths.caller({ person: requester.id })}&corriger=1`}
              />
            )}
          </dd>
        </div>
        {caller && (
          <div>
            <dt>{t('thread.caller')}</dt>
            <dd>
              {caller.name} ({t(`caller.tie.${caller.tie}`)}){' '}
              {caller.phone && (
                <a class="call-way figures" href={`tel:${caller.phone.replace(/\s/g, '')}`}>
                  <Icon of={phone} size={16} /> {sayPhone(caller.phone)}
                </a>
              )}{' '}
              <span class="secondary">
                {t(`thread.caller.${caller.told ? (caller.email ? 'told' : 'call') : 'untold'}`)}
              </span>
            </dd>
          </div>
        )}
        {asset && (
          <div>
            <dt>{t('thread.asset')}</dt>
            <dd>
              <a href={paths.thing(request.place, asset)}>{sayAsset(asset, t)}</a>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('thread.liability')}</dt>
          <dd>
            {capital(t(`liability.${request.liability}`))}
            {article && <span class="secondary"> {sayArticle(article, t)}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('thread.urgency')}</dt>
          <dd>
            {sayUrgency(request.urgency, thread.delay, speech)}{' '}
            {thread.can['classify'] === 'yes' && (
              <Button small kind="plain" onClick={onUrgency}>
                {t('act.classify')}
              </Button>
            )}
          </dd>
        </div>
        {legal && (
          <div>
            <dt>{t('thread.legal')}</dt>
            <dd>
              {capital(sayDue(legal.due, now, lang))}
              <p class="secondary">
                {t(`clock.${legal.clock}`)} {t(legal.silence.key, legal.silence.params)}
              </p>
            </dd>
          </div>
        )}
      </dl>
      {photos.length > 0 && (
        <section>
          <h2>{t('thread.photos')}</h2>
          <Photos photos={photos.map((p) => p.sha256)} />
        </section>
      )}
      <TimeHeld held={thread.held} />
      <p class="no-print line">
        <a class="call-way" href={paths.print(request.id)}>
          <Icon of={print} size={16} /> {t('thread.print')}
        </a>
        {!isAboutPeople(request.nature) && (
          <a href={paths.bcf(request.id)} download>
            {t('thread.bcf')}
          </a>
        )}
        {request.closure === 'tenant_repair' && (
          <a href={paths.letter(request.id)}>{t('thread.close.letter.see')}</a>
        )}
      </p>
    </aside>
  )
}

const sayArticle = (article: string, t: T): string =>
  sayOr(t, `decree.${article}`, sayCode(t, 'article', article))

const TimeHeld = ({ held }: { held: Thread['held'] }): JSX.Element | null => {
  const speech = useSpeech()
  const { t } = speech
  const rows = Object.entries(held)
    .filter(([, minutes]) => minutes > 0)
    .sort(([, a], [, b]) => b - a)
  if (rows.length === 0) return null
  return (
    <section>
      <h2>{t('thread.held')}</h2>
      <dl class="tp-held figures">
        {rows.map(([ball, minutes]) => (
          <div key={ball}>
            <dt>{capital(sayCode(t, 'ball', ball))}</dt>
            <dd>{sayHeld(ball, minutes, speech)}</dd>
          </div>
        ))}
      </dl>
      <p class="secondary">{t('thread.held.note')}</p>
    </section>
  )
}

import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { dueTone, sayAgo, sayDay } from '../../../kernel/core/dates.ts'
import { later } from '../../../kernel/web/load-later.tsx'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import type { Thread } from '../../../requests/core/contract.ts'
import type { DossierCard, ToldErrand } from '../../core/peer/dossier-contract.ts'
import { useAsk } from '../channels-client.ts'
import './dossiers.css'

const CitySheet = later(() => import('./CitySheet.tsx').then((m) => m.CitySheet))
const AnswerSheet = later(() => import('./AnswerSheet.tsx').then((m) => m.AnswerSheet))

/** Under a thread: the dossiers that the State or a city keeps of it, what was told there, and what may be. */
export const ThreadDossiers = ({ thread, now }: { thread: Thread; now: string }): JSX.Element | null => {
  const { data, again } = useAsk('dossier.list', { request: thread.request.id }, thread.request.id)
  useSoonAgain(data?.dossiers.some(isLeaving) ?? false, again)
  if (!data) return null
  return (
    <>
      {data.dossiers.map((dossier) => (
        <Dossier key={dossier.id} dossier={dossier} thread={thread} now={now} again={again} />
      ))}
      {data.cities.map((city) => (
        <CityToAsk key={city.code} city={city} thread={thread} again={again} />
      ))}
    </>
  )
}

const isLeaving = ({ errands }: DossierCard): boolean =>
  errands.some(({ toldAt, refused }) => !toldAt && refused === null)

/** What is leaving is looked at again after growing pauses: nobody tells a page that it has left. */
const useSoonAgain = (leaving: boolean, again: () => void): void => {
  useEffect(() => {
    if (!leaving) return
    let pause = 2000
    let timer = 0
    const look = (): void => {
      again()
      pause = Math.min(pause * 2, 60_000)
      timer = window.setTimeout(look, pause)
    }
    timer = window.setTimeout(look, pause)
    return () => clearTimeout(timer)
  }, [leaving, again])
}

type Props = { dossier: DossierCard; thread: Thread; now: string; again: () => void }

const Dossier = ({ dossier, thread, now, again }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  const { reference, name, stands, due, errands, answers } = dossier
  const isLate = due !== null && due < now
  return (
    <section class="dossier stack-s" aria-label={t('dossier.title', { name })}>
      <h2>{t(reference ? 'dossier.title.reference' : 'dossier.title', { name, reference })}</h2>
      <p>{t(`dossier.stands.${stands}`)}</p>
      {due && (
        <p class={isLate ? 'dossier-late' : dueTone(due, now) === 'calm' ? 'secondary' : 'dossier-soon'}>
          {t(isLate ? 'dossier.injunction.late' : 'dossier.injunction', { day: sayDay(due, lang, now) })}
        </p>
      )}
      {errands.length > 0 && (
        <ul class="dossier-errands">
          {errands.map((errand) => (
            <ErrandLine key={errand.id} errand={errand} dossier={dossier} now={now} />
          ))}
        </ul>
      )}
      {answers.length > 0 && (
        <p class="no-print">
          <Button small kind={stands === 'NOUVEAU' ? 'primary' : 'quiet'} onClick={() => setOpen(true)}>
            {t('dossier.answer')}
          </Button>
        </p>
      )}
      {isOpen && (
        <AnswerSheet
          dossier={dossier}
          thread={thread}
          now={now}
          again={again}
          onClose={() => setOpen(false)}
        />
      )}
    </section>
  )
}

/** What is a city’s to mend, and is not there: one button, and nothing leaves without it. */
const CityToAsk = ({
  city,
  thread,
  again,
}: {
  city: { code: string; name: string }
  thread: Thread
  again: () => void
}): JSX.Element => {
  const { t } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <p class="no-print">
      <Button small onClick={() => setOpen(true)}>
        {t('dossier.city', { name: city.name })}
      </Button>
      {isOpen && <CitySheet city={city} thread={thread} again={again} onClose={() => setOpen(false)} />}
    </p>
  )
}

const ErrandLine = ({
  errand,
  dossier: { failing },
  now,
}: {
  errand: ToldErrand
  dossier: DossierCard
  now: string
}): JSX.Element => {
  const { t, lang } = useSpeech()
  const { what, motif, words, files, toldAt, refused } = errand
  const state = ((): string => {
    if (toldAt) return t('dossier.told.at', { when: sayAgo(toldAt, now, lang) })
    if (refused !== null) return t('dossier.told.refused', { why: refused })
    if (!failing) return t('dossier.told.waits')
    const when = sayAgo(failing.since, now, lang)
    return t(failing.fault === 'denied' ? 'dossier.told.denied' : 'dossier.told.failing', { when })
  })()
  return (
    <li>
      <p>
        <strong>{t(`dossier.told.${what}`)}</strong> {motif && <span>{t(`dossier.motif.${motif}`)}. </span>}
        <span class={toldAt ? 'secondary' : 'dossier-soon'}>{state}</span>
      </p>
      {words && <p class="dossier-words">{words}</p>}
      {files > 0 && <p class="secondary">{t('dossier.told.files', { n: files })}</p>}
    </li>
  )
}

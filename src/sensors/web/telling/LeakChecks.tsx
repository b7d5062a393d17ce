import type { JSX } from 'preact'
import { useSpeech } from '../../../kernel/web/speech.ts'

const checks = ['paper', 'meter', 'drip'] as const
type Check = (typeof checks)[number]

/** Three things that anybody can look at, each with its picture. */
export const LeakChecks = (): JSX.Element => {
  const { t } = useSpeech()
  return (
    <section class="stack">
      <h2>{t('leak.checks')}</h2>
      <ol class="leak-checks">
        {checks.map((check) => (
          <li key={check}>
            <svg viewBox="0 0 96 96" role="img" aria-label={t(`leak.check.${check}.alt`)}>
              {drawings[check]}
            </svg>
            <div>
              <h3>{t(`leak.check.${check}`)}</h3>
              <p>{t(`leak.check.${check}.how`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Lines in the colour of the words; what one puts there or looks at in that of an act. */
const drawings: Record<Check, JSX.Element> = {
  paper: (
    <>
      <path d="M20 10h22v30H20z" />
      <path d="M31 18v6" />
      <path d="M18 42h60c0 16-10 26-24 28v14H32V68c-8-4-14-14-14-26z" />
      <path d="M26 48h44" />
      <path class="leak-mark" d="M34 34l16-4 5 20-16 4z" />
    </>
  ),
  meter: (
    <>
      <path d="M4 62h20M72 62h20" />
      <circle cx="48" cy="58" r="24" />
      <path class="leak-mark" d="M34 52h28v12H34z" />
      <path d="M41 52v12M48 52v12M55 52v12" />
      <path d="M10 50v24M4 50h12" />
      <path class="leak-mark" d="M10 50V34M2 34h16" />
      <path d="M44 74l8 0" />
    </>
  ),
  drip: (
    <>
      <path d="M10 34h34V22h14v12c16 0 24 8 24 22H66c0-6-4-8-10-8H10z" />
      <path d="M40 16h22" />
      <path d="M51 16v6" />
      <path class="leak-mark" d="M74 66c5 7 7 10 7 14a7 7 0 0 1-14 0c0-4 2-7 7-14z" />
    </>
  ),
}

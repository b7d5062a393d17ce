import type { JSX } from 'preact'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { homeHere } from './load-home.ts'
import { signInPath } from './after-sign-in.ts'
import { type Me, useWords } from './gate-words.ts'

/** The first page of a landlord's house: report a problem, or come in. */
export const Welcome = ({ me }: { me: Me }): JSX.Element => {
  const { t } = useWords()
  return (
    <div class="stack-l">
      <div class="stack-s">
        <h1>{t('gate.welcome')}</h1>
        <p>{t('gate.welcome.lead')}</p>
      </div>
      <div class="stack gate-ways">
        <Button kind="primary" href="/signaler" full>
          {t('sign.report.action')}
        </Button>
        {me.role === 'visitor' ? (
          <Button href={signInPath()} full>
            {t('sign.title')}
          </Button>
        ) : (
          <Button href={homeHere(me.home, me.role)} full>
            {t('gate.continue', { name: me.name })}
          </Button>
        )}
      </div>
    </div>
  )
}

import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { ofRole, roles } from '../../kernel/core/roles.ts'
import { sayDay } from '../../kernel/core/dates.ts'
import { Button } from '../../kernel/web/parts/Button.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { useSpeech } from '../../kernel/web/speech.ts'
import { useNow } from '../../kernel/web/useNow.ts'
import { useAsk } from './bond-client.ts'
import { bondPaths, isPhonePath } from './bond-paths.ts'
import { IdeaSheet } from './IdeaSheet.tsx'
import { QuarterAsk } from './QuarterAsk.tsx'
import { ThanksLine } from './ThanksLine.tsx'
import { useIdeaRoute } from './useIdeaRoute.ts'
import './recent-refusals.ts'
import './bond.css'

const dayRoute = '/terrain'
/** Where people land: there, below all that they came for, the question of the quarter is asked. */
const homeRoutes: ReadonlySet<string> = new Set([dayRoute, ...roles.map((role) => ofRole(role).home)])

/** Over the foot of any screen: one gesture for an idea, and quietly what was answered to those that were had here. */
export const IdeaFoot = (): JSX.Element => {
  const { t, lang } = useSpeech()
  const now = useNow()
  const { path } = useHere()
  const [isOpen, setOpen] = useState(false)
  const { data } = useAsk('bond.answered', {})
  const route = useIdeaRoute()
  const isPhone = isPhonePath(path)
  const [latest] = (data?.rows ?? []).filter((row) => row.route === route)
  return (
    <aside class="idea-foot no-print" aria-label={t('bond.foot')}>
      <div class="line">
        <Button small kind="plain" onClick={() => setOpen(true)}>
          {t('bond.foot.tell')}
        </Button>
        {latest && (
          <a href={bondPaths.idea(latest.id, isPhone)}>
            {t('bond.foot.answered', { day: sayDay(latest.at, lang, now) })}
          </a>
        )}
        <a href={bondPaths.ideas(isPhone)}>{t('bond.title')}</a>
        {route === dayRoute && (
          <>
            <a href={bondPaths.time}>{t('bond.foot.time')}</a>
            <a href={bondPaths.asked}>{t('bond.foot.asked')}</a>
          </>
        )}
      </div>
      {homeRoutes.has(route) && <QuarterAsk />}
      {route === dayRoute && <ThanksLine />}
      {isOpen && <IdeaSheet route={route} onClose={() => setOpen(false)} />}
    </aside>
  )
}

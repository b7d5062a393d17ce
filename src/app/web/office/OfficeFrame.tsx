import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { loadSpoken } from '../../../kernel/web/draw-spoken.tsx'
import { Icon } from '../../../kernel/web/icons/Icon.tsx'
import { person } from '../../../kernel/web/icons/icons.ts'
import { useAhead } from '../../../kernel/web/load-later.tsx'
import { BottomBar } from '../../../kernel/web/parts/BottomBar.tsx'
import { OfflineBar } from '../../../kernel/web/parts/OfflineBar.tsx'
import { Page } from '../../../kernel/web/parts/Page.tsx'
import { goTo, match, useHere } from '../../../kernel/web/router.ts'
import { chooseLang, useSpeech } from '../../../kernel/web/speech.ts'
import { useWaiting } from '../../../kernel/web/useWaiting.ts'
import { useMe } from '../../../requests/web/office/useMe.ts'
import { firstPathOf, paths } from '../../../requests/web/office/office-paths.ts'
import { useWide } from '../../../requests/web/office/useWide.ts'
import { blank, useLandlord } from '../../../requests/web/tenant/useLandlord.ts'
import { useKeys } from '../../../kernel/web/useKeys.ts'
import { AlarmBand, loadAlarms } from '../../../requests/web/alarm/load-alarms.tsx'
import { useAlarms } from '../../../requests/web/alarm/useAlarms.tsx'
import { GoKey } from './go/GoKey.tsx'
import { menuFor, underThumb } from './office-menu.ts'
import { useCounts } from './useCounts.ts'
import { Slot } from '../../../kernel/web/Slot.tsx'
import { wayTo } from '../../../kernel/web/find-screen.ts'
import type { Dictionary, NavCount } from '../../../kernel/web/web-slice.ts'
import { office } from '../slices.ts'
import './OfficeFrame.css'

const keys: readonly Dictionary[] = [
  [
    () => import('../../../requests/core/words/keys.fr.ts'),
    () => import('../../../requests/core/words/keys.en.ts'),
  ],
]
const KeyboardHelp = loadSpoken(() => import('./KeyboardHelp.tsx').then((m) => m.KeyboardHelp), keys)
const FoldedWays = loadSpoken(() => import('./FoldedWays.tsx').then((m) => m.FoldedWays), keys, true)

/** The walls of the office: ways by role, the bar that says what waits to leave, the keys that work everywhere. */
export const OfficeFrame = ({ children }: { children: ComponentChildren }): JSX.Element => {
  const { t, lang } = useSpeech()
  const me = useMe()
  const { path } = useHere()
  const name = useLandlord()
  const [help, setHelp] = useState(false)
  const { alarms } = useAlarms()
  const counts = useCounts(me.role)
  const here = wayTo(office, path)
  const isNarrow = !useWide('(min-width: 56.25rem)')
  const thumb = isNarrow ? underThumb(me.role) : []
  useAhead(loadAlarms)
  const search = (): void => {
    const box = document.querySelector<HTMLInputElement>('[data-search]')
    if (box) box.focus()
    else goTo(paths.search)
  }
  useKeys({ '/': search, n: () => goTo(paths.search), '?': () => setHelp(true) })
  useEffect(() => {
    // On a phone the ways slide: the one where one is stays in sight.
    document.querySelector('.page-nav [aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' })
    document.title = `${t(here ?? 'office.nav.call')} · Loge`
  }, [path, here, t])
  return (
    <Page
      lang={lang}
      words={{
        skip: t('office.skip'),
        name,
        toDark: t('office.toDark'),
        toLight: t('office.toLight'),
      }}
      home={firstPathOf(me)}
      width="full"
      onLang={chooseLang}
      bar={
        <>
          <Waiting />
          {alarms.length > 0 && (
            <AlarmBand
              shown={match('/bureau/r/:id', path)?.['id']}
              href={(request) => paths.request(request)}
              place={paths.todo}
            />
          )}
        </>
      }
      navLabel={t('office.nav')}
      nav={
        <>
          {menuFor(me.role)
            .filter((way) => !thumb.includes(way))
            .map(({ path: href, nav }) => (
              <a
                key={nav.name}
                href={href}
                aria-current={nav.name === here ? 'page' : undefined}
                // The ways stand beside the name: once it is known they stay.
                {...(name === blank ? { style: 'visibility: hidden' } : {})}
              >
                {t(nav.name)}
                <Waits count={counts.get(nav.name)} />
              </a>
            ))}
          {!isNarrow && <FoldedWays here={here} />}
        </>
      }
      bottom={
        isNarrow && (
          <BottomBar
            label={t('office.nav.thumb')}
            items={thumb.map(({ path: href, nav }) => {
              const count = counts.get(nav.name)
              return {
                href,
                label: t(nav.name),
                icon: nav.icon ?? '',
                current: nav.name === here,
                ...(count ? { count: count.n, countLabel: t(count.label, { n: count.n }) } : {}),
              }
            })}
          />
        )
      }
      aside={
        <>
          <GoKey />
          <a
            class="frame-me"
            href="/compte"
            title={t('office.me', { name: me.name })}
            aria-label={t('office.me', { name: me.name })}
          >
            <Icon of={person} size={20} />
            <span class="frame-name">{me.name}</span>
          </a>
          <button
            type="button"
            class="page-switch frame-help"
            aria-label={t('office.keys')}
            onClick={() => setHelp(true)}
          >
            ?
          </button>
        </>
      }
    >
      {path === firstPathOf(me) && (
        <div class="first-head no-print">
          <Slot name="first.head" />
        </div>
      )}
      {children}
      <Slot name="frame.foot" />
      {help && <KeyboardHelp open onClose={() => setHelp(false)} />}
    </Page>
  )
}

/** What waits behind a way. */
const Waits = ({ count }: { count: (NavCount & { n: number }) | undefined }): JSX.Element | null => {
  const { t } = useSpeech()
  if (!count?.n) return null
  return (
    <>
      <span class="frame-count figures" aria-hidden="true">
        {count.n}
      </span>
      <span class="hidden-text"> {t(count.label, { n: count.n })}</span>
    </>
  )
}

const Waiting = (): JSX.Element => {
  const { t } = useSpeech()
  const { waiting, others, held, offline, keeping } = useWaiting()
  // Signed out meanwhile, or somebody else is here: only the author can send what she wrote.
  if (others > 0 || (waiting > 0 && held === 'sign_in'))
    return (
      <OfflineBar
        offline={false}
        openLabel={t('office.held.open')}
        onOpen={() => {
          location.href = `/entrer?vers=${encodeURIComponent(location.pathname + location.search)}`
        }}
      >
        {t('office.held', { n: others || waiting })}
      </OfflineBar>
    )
  if (keeping === 'full') return <OfflineBar offline={offline}>{t('office.full')}</OfflineBar>
  return (
    <OfflineBar offline={offline}>
      {waiting > 0
        ? t(offline ? 'office.offline' : 'office.leaving', { n: waiting })
        : offline && t('office.noNetwork')}
    </OfflineBar>
  )
}

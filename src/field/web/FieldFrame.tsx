import type { ComponentChildren, JSX } from 'preact'
import type { Key } from '../../kernel/core/words.ts'
import { useEffect, useRef, useState } from 'preact/hooks'
import { bell, building, calendar, camera } from '../../kernel/web/icons/icons.ts'
import { BottomBar } from '../../kernel/web/parts/BottomBar.tsx'
import { Page } from '../../kernel/web/parts/Page.tsx'
import { type ShowToast, TellContext } from '../../kernel/web/parts/toast-context.ts'
import { Toast } from '../../kernel/web/parts/Toast.tsx'
import { useHere } from '../../kernel/web/router.ts'
import { chooseLang, useSpeech } from '../../kernel/web/speech.ts'
import { onRemark } from '../../kernel/web/outbox/outbox-state.ts'
import { useTitle } from '../../kernel/web/useTitle.ts'
import { WaitingToLeave } from './WaitingToLeave.tsx'
import { NewVersion } from './NewVersion.tsx'
import { useRefused } from './useRefused.ts'

type Props = {
  name: string
  /** above everything but what waits to leave */
  dangers?: ComponentChildren
  /** at the right of the head */
  head?: ComponentChildren
  /** goes out to what it holds alone: no day, no places of its own to show */
  byAppointment?: boolean
  children: ComponentChildren
}

/** The walls of the caretaker's phone: what waits to leave above, four ways under the thumb, what was just done. */
export const FieldFrame = ({ name, dangers, head, byAppointment = false, children }: Props): JSX.Element => {
  const { t, lang } = useSpeech()
  const { path, query } = useHere()
  const [told, setTold] = useState<{ words: string; undo?: (() => void) | undefined }>()
  const tell: ShowToast = (words, undo) => setTold({ words, undo })
  useFocusOnArrival(path + query.toString())
  useEffect(
    () =>
      onRemark(({ code, message }) =>
        setTold({ words: message || (remarks[code] ? t(remarks[code]) : code) }),
      ),
    [t],
  )
  useTitle(name || t('field.app'), t(`field.nav.${screenOf(path)}`))
  const undo = told?.undo
  return (
    <TellContext.Provider value={tell}>
      <Page
        lang={lang}
        words={{
          skip: t('field.skip'),
          name: name || t('field.app'),
          toDark: t('field.toDark'),
          toLight: t('field.toLight'),
        }}
        home={byAppointment ? '/bureau' : '/terrain'}
        onLang={chooseLang}
        aside={<span class="page-room">{head}</span>}
        bar={
          <>
            <WaitingToLeave />
            <NewVersion />
            {dangers}
          </>
        }
        bottom={byAppointment ? undefined : <Ways path={path} />}
        {...(path.replace(/\/$/, '') === '/terrain'
          ? {
              footer: (
                <a class="devices-link" href="/terrain/telephones">
                  {t('field.nav.phones')}
                </a>
              ),
            }
          : {})}
      >
        {children}
      </Page>
      <Toast
        closeLabel={t('office.close')}
        undoLabel={t('office.undo')}
        seconds={7}
        onClose={() => setTold(undefined)}
        {...(undo
          ? {
              onUndo: () => {
                setTold(undefined)
                undo()
              },
            }
          : {})}
      >
        {told?.words}
      </Toast>
    </TellContext.Provider>
  )
}

/** What this phone itself remarks. */
const remarks: Record<string, Key> = { no_room: 'field.noRoom', pack_unkept: 'field.unkept' }

const screenOf = (path: string): 'day' | 'report' | 'places' | 'notices' | 'phones' | 'plan' =>
  path.startsWith('/terrain/signaler')
    ? 'report'
    : path.startsWith('/terrain/plan')
      ? 'plan'
      : /^\/terrain\/lieux?\b/.test(path)
        ? 'places'
        : path.startsWith('/terrain/avis')
          ? 'notices'
          : path.startsWith('/terrain/telephones')
            ? 'phones'
            : 'day'

const Ways = ({ path }: { path: string }): JSX.Element => {
  const { t } = useSpeech()
  const { acts, photos } = useRefused()
  const again = acts.length + photos.length
  const here = screenOf(path)
  return (
    <BottomBar
      label={t('field.nav')}
      items={[
        {
          href: '/terrain',
          label: t('field.nav.day'),
          icon: calendar,
          current: here === 'day',
          count: again,
          countLabel: t('field.nav.again', { n: again }),
        },
        { href: '/terrain/signaler', label: t('field.nav.report'), icon: camera, current: here === 'report' },
        { href: '/terrain/lieux', label: t('field.nav.places'), icon: building, current: here === 'places' },
        { href: '/terrain/avis', label: t('field.nav.notices'), icon: bell, current: here === 'notices' },
      ]}
    />
  )
}

// A step of a report is a new page: who listens to the screen hears its question.
const useFocusOnArrival = (address: string): void => {
  const first = useRef(true)
  useEffect(() => {
    if (!first.current) document.getElementById('main')?.focus({ preventScroll: true })
    first.current = false
  }, [address])
}

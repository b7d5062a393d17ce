import type { JSX } from 'preact'
import { carryLink } from '../../../kernel/web/http-headers.ts'
import { takeKey } from '../../../kernel/web/link-key.ts'
import { Button } from '../../../kernel/web/parts/Button.tsx'
import { Loading } from '../../../kernel/web/parts/Loading.tsx'
import { RefusalNotice } from '../../../kernel/web/parts/RefusalNotice.tsx'
import { useSpeech } from '../../../kernel/web/speech.ts'
import { useAsk } from './tenant-client.ts'
import { useVouch } from './useVouch.ts'
import { LonePage } from './LonePage.tsx'
import { FollowedRequest } from './FollowedRequest.tsx'

/** One request, by the link of a mail. */
export const FollowByLink = (): JSX.Element => <FollowPage token={takeKey('/t') ?? ''} />

/** One request of a tenant who is signed in. */
export const FollowOwn = ({ id }: { id: string }): JSX.Element => <FollowPage id={id} />

const FollowPage = ({ token, id }: { token?: string; id?: string }): JSX.Element => {
  const { t } = useSpeech()
  // Every question of this page shows the link, so it is carried before the first.
  if (token) carryLink(token)
  const who = useAsk('me', token ? {} : null)
  const request = id ?? who.data?.matter ?? undefined
  const thread = useAsk('request.thread', request ? { id: request } : null, request ?? false)
  const { vouching } = useVouch(token ? request : undefined, thread)
  if (thread.data && request)
    return <FollowedRequest thread={thread.data} signedIn={!token} again={thread.again} />
  // The tab was closed since, and its key with it.
  const lost = token === '' ? { refused: 'link_unknown', message: '' } : undefined
  const no = lost ?? (who.state === 'refused' ? who.no : thread.state === 'refused' ? thread.no : undefined)
  if (!no || vouching) return <Loading label={t('tenant.loading')} shape="thread" />
  const link =
    no.refused === 'link_expired' ? 'expired' : no.refused === 'link_unknown' ? 'unknown' : undefined
  if (link)
    return (
      <LonePage
        title={t(`follow.link.${link}`)}
        action={
          <Button kind="primary" href="/entrer">
            {t('follow.link.new')}
          </Button>
        }
      >
        {t(`follow.link.${link}.words`)}
      </LonePage>
    )
  if (no.refused === 'offline' || no.refused === 'broken')
    return (
      <RefusalNotice
        action={
          <Button onClick={who.state === 'refused' ? who.again : thread.again}>{t('tenant.again')}</Button>
        }
      >
        {no.message}
      </RefusalNotice>
    )
  return (
    <LonePage
      title={t('follow.absent')}
      action={
        <Button kind="primary" href={token ? '/signaler' : '/entrer'}>
          {t(token ? 'home.new' : 'follow.signIn.action')}
        </Button>
      }
    >
      {no.message}
    </LonePage>
  )
}

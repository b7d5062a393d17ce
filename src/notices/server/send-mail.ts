import type { Lang } from '../../kernel/core/access.ts'
import { answerAbove } from '../../kernel/core/answer-line.ts'
import { saveGatewayFailure, saveGatewaySuccess } from '../../kernel/server/gateway-state.ts'
import { secretOf } from '../../kernel/server/keyed-marks.ts'
import { forgetToken } from '../../kernel/server/mail-token.ts'
import { bounceAddress, replyAddress } from '../../kernel/server/reply-address.ts'
import type { Kernel } from '../../kernel/server/slice.ts'
import { sql } from '../../kernel/server/sql.ts'
import { htmlOf } from '../core/mail-html.ts'
import { refusedMailbox } from '../core/refused-mailbox.ts'
import { saveFailed } from './failed-notice.ts'
import { mailServer, mailServerFault } from './mail-server.ts'
import { threadNames } from './thread-names.ts'
import { countStuck, saveProblem, saveSent } from './store.ts'

type Mail = {
  id: string
  to: string
  lang: Lang
  subject: string
  body: string
  /** the number of the request that it is about, and whom it was written to: who may answer it */
  no: number | null
  request: string | null
  template: string
  party: string | null
}

/**
 * Lets one mail leave: by MAIL_URL, else it stays in the local mailbox. A failure is written down and tried again by the worker; a mailbox
 * that the server says is not there is not tried again: the news leaves by another way.
 */
export const send = async (kernel: Kernel, id: string): Promise<void> => {
  const { database, settings } = kernel
  const mail = await database.owner.row<Mail>(sql`
    select m.id, m.to_address as "to", m.lang, m.subject, m.body, m.request, m.template, r.no::int as no, m.to_person as party
    from notices.mail m left join requests.matter r on r.id = m.request
    where m.id = ${id} and m.sent_at is null and m.failed_at is null and m.erased_at is null and m.via = 'mail'`)
  if (!mail) return
  if (!settings.mailUrl) return void (await saveSent(database.owner, id, 'local', mail.body))
  try {
    const post = await mailServer(settings.mailUrl, settings.mailToken)
    const replyTo = await answerTo(kernel, mail)
    const body = replyTo ? `${answerAbove[mail.lang]}\n\n${mail.body}` : mail.body
    const [named, comesBack] = [await threadNames(kernel, mail), await bounceTo(kernel, mail)]
    await post.sendMail({
      from: await sender(kernel),
      to: mail.to,
      subject: mail.subject,
      ...(replyTo ? { replyTo } : {}),
      text: body,
      html: htmlOf(mail.subject, body, settings.publicUrl, mail.lang),
      // The same mail sent twice (a process that died in between) bears the same name: mail systems drop the second.
      messageId: `<${mail.id}@${new URL(settings.publicUrl).hostname}>`,
      ...(named.length
        ? { inReplyTo: `<${named.at(-1)}>`, references: named.map((name) => `<${name}>`) }
        : {}),
      ...(comesBack ? { envelope: { from: comesBack, to: mail.to } } : {}),
      // What somebody wrote is hers, and an answering machine may say that nobody reads it now (RFC 3834, 5).
      headers: spoken.has(mail.template) ? {} : { 'auto-submitted': 'auto-generated' },
    })
  } catch (bug) {
    const failure = refusedMailbox(bug)
    if (failure) {
      const at = new Date().toISOString()
      return void (await saveFailed(database.owner, id, { failure, at, problem: wordsOf(bug) }))
    }
    await saveProblem(database.owner, id, wordsOf(bug))
    await tellFault(kernel, bug)
    throw bug
  }
  await saveSent(database.owner, id, 'mail', mail.body)
  await saveGatewaySuccess(database.owner, mailOut)
}

const wordsOf = (bug: unknown): string => (bug instanceof Error ? bug.message : String(bug))

/** Mails that pass on what a person wrote. */
const spoken: ReadonlySet<string> = new Set(['said', 'orderSaid'])

const bounceTo = async (
  { database, settings: { mailBounceBox } }: Kernel,
  { id }: Mail,
): Promise<string | undefined> =>
  mailBounceBox ? bounceAddress(mailBounceBox, await secretOf(database.owner), id) : undefined

/** What the mail server is called where ways in and out are listed. */
const mailOut = 'mail.out'

/** A server that does not take one address works; anything else is its own fault. */
const tellFault = async ({ database, settings }: Kernel, bug: unknown): Promise<void> => {
  const fault = mailServerFault(bug)
  if (!fault) return
  if (fault === 'denied' && settings.mailToken) forgetToken(settings.mailToken)
  await saveGatewayFailure(database.owner, mailOut, fault, await countStuck(database.owner))
}

/** Where who reads it may answer: an address of the request that shows who answers. None where the house reads no mailbox, or nobody is a party. */
const answerTo = async (
  { database, settings: { mailBox } }: Kernel,
  { no, party }: Mail,
): Promise<string | undefined> =>
  mailBox && no !== null && party
    ? replyAddress(mailBox, await secretOf(database.owner), no, party)
    : undefined

/** The setting `mail.from`, else an address at the house's own host. */
const sender = async ({ database, settings }: Kernel): Promise<string> =>
  (
    await database.owner.row<{ sender: string | null }>(
      sql`select value #>> '{}' as sender from kernel.setting where key = 'mail.from'`,
    )
  )?.sender ?? `Loge <loge@${new URL(settings.publicUrl).hostname}>`

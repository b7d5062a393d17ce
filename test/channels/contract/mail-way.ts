import type { WayUnderTest } from './way-under-test.ts'

const token = 'a long secret of this house'
const senders = {
  tenant: 'Anne Le Goff <anne.legoff@example.org>',
  stranger: 'Aïssata N’Diaye <aissata@ailleurs.example>',
  machine: 'MAILER-DAEMON@ailleurs.example',
} as const

const knock = (secret: string, payload: string) =>
  ({
    method: 'POST',
    url: '/api/channels/mail',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
    payload,
  }) as const

/** A mail that a mail server hands over. */
export const mailWay: WayUnderTest = {
  danger: 'Ça sent le gaz très fort dans l’escalier du 12 rue de Verdun',
  set: { mailDoorToken: token },
  hand: async (town, { from, name, words, subject = 'Bonjour' }) => {
    const mail = [
      `From: ${senders[from]}`,
      'To: demandes@robine.example',
      `Subject: ${subject}`,
      `Message-ID: <${name}@contract.example>`,
      ...(from === 'machine' ? ['Auto-Submitted: auto-replied'] : []),
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
    ].join('\r\n')
    return (await town.knock(knock(token, mail))).body.id
  },
  intrude: async (town) => (await town.knock(knock('another', 'From: x@y.example\r\n\r\nBonjour'))).status,
}

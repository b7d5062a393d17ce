/** How what a gateway calls us with is named: `from` of a text, `status` of a report, and what its values mean. */
export type WebhookNames = {
  from: string
  to: string
  text: string
  /** the gateway's own name of a text, by which the same one twice is one */
  id: string
  charset?: string
  at?: string
  /** of a long text that comes in parts: what they have in common, which one it is, how many there are */
  reference?: string
  part?: string
  parts?: string
  /** of a report: ours (`{id}` of what left), else the gateway's own name of it; and what became of it */
  own?: string
  reported?: string
  status?: string
  delivered?: readonly string[]
  failed?: readonly string[]
}

/**
 * A gateway for text messages, as data. In `url`, `headers` and `body` stand {to} {text} {from} {id} {user} {secret} {report} (the
 * address to which it reports); `success`: the statuses and what its answer matches, the name that it gives is group 1 of `id`.
 */
export type TextShape = {
  method: 'GET' | 'POST'
  url: string
  headers: Readonly<Record<string, string>>
  body?: string
  success: { status: readonly number[]; matches?: string; id?: string }
  /** how it says that it takes no such number: the text is not handed over again, and its news leaves by another way */
  wrongNumber?: { status: readonly number[]; matches?: string }
  /** what is added to our door's address, of a gateway that is told with each text where it reports */
  report?: string
  webhook: WebhookNames
  /** a gateway that wants each call signed in a way of its own (docs.ovh.com, API signature) */
  signed?: 'ovh'
}

const plain: WebhookNames = {
  from: 'from',
  to: 'to',
  text: 'text',
  id: 'id',
  reference: 'reference',
  part: 'part',
  parts: 'parts',
  own: 'own',
  status: 'status',
  delivered: ['delivered'],
  failed: ['failed', 'rejected', 'expired', 'undelivered'],
}

/** Gateways that are known; a file names one, and says what is otherwise. */
export const textPresets = {
  // Kannel 1.4.5, its user guide: «Sending SMS», «SMS-service», «Delivery reports».
  kannel: {
    method: 'GET',
    url: '?username={user}&password={secret}&from={from}&to={to}&charset=UTF-8&coding=0&text={text}&dlr-mask=31&dlr-url={report}',
    headers: {},
    success: { status: [200, 202], matches: '^[03]:' },
    // gateway/smsbox.c: what it says of the receivers that it is given.
    wrongNumber: {
      status: [400, 403],
      matches: "^(?:Garbage 'to' field|Number\\(s\\) has/have been denied)",
    },
    report: '?own={id}&status=%d',
    webhook: {
      from: 'from',
      to: 'to',
      text: 'text',
      id: 'id',
      charset: 'charset',
      at: 'at',
      own: 'own',
      status: 'status',
      delivered: ['1'],
      failed: ['2', '16'],
    },
  },
  // api.ovh.com, POST /sms/{serviceName}/jobs: receivers, message, sender or senderForResponse (never both), charset, noStopClause. Its
  // reports: `ptt` 1 and 2 are «tried again»; what became of a text is in `description`: 1 delivered, 2 failed, 16 refused.
  ovh: {
    method: 'POST',
    url: '',
    headers: { 'content-type': 'application/json' },
    body: '{"receivers":["{to}"],"message":"{text}","senderForResponse":true,"charset":"UTF-8","coding":"7bit","noStopClause":true,"priority":"high"}',
    success: { status: [200], matches: '"validReceivers":\\s*\\[\\s*"', id: '"ids":\\s*\\[\\s*(\\d+)' },
    wrongNumber: { status: [200], matches: '"invalidReceivers":\\s*\\[\\s*"' },
    signed: 'ovh',
    webhook: {
      from: 'senderid',
      to: 'number',
      text: 'message',
      id: 'id',
      reported: 'id',
      status: 'description',
      delivered: ['1'],
      failed: ['2', '16'],
    },
  },
  json: {
    method: 'POST',
    url: '',
    headers: { 'content-type': 'application/json', authorization: 'Bearer {secret}' },
    body: '{"from":"{from}","to":"{to}","text":"{text}","id":"{id}","report":"{report}"}',
    success: { status: [200, 201, 202], id: '"id":\\s*"([^"]{1,200})"' },
    wrongNumber: { status: [422] },
    webhook: plain,
  },
  form: {
    method: 'POST',
    url: '',
    headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Bearer {secret}' },
    body: 'from={from}&to={to}&text={text}&id={id}&report={report}',
    success: { status: [200, 201, 202] },
    wrongNumber: { status: [422] },
    webhook: plain,
  },
} as const satisfies Record<string, TextShape>

export type TextPreset = keyof typeof textPresets

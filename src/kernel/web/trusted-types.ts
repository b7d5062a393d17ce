type Policy = { createHTML: (said: string) => string; createScriptURL: (path: string) => string }

const asItIs = (said: string): string => said
const plain: Policy = { createHTML: asItIs, createScriptURL: asItIs }

/**
 * The few places of ours where text becomes a page, a drawing or a worker: a plan that is cleaned, the sheets of labels, our own worker.
 * Where the browser has Trusted Types, text from anywhere else becomes none of them (kernel/server/security-headers.ts).
 */
export const trustedPolicy: Policy =
  (
    globalThis as { trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy } }
  ).trustedTypes?.createPolicy('loge', plain) ?? plain

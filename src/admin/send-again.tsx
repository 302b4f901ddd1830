'use client'
import { Button, toast, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

type Words = { button: string; done: string; failed: string }

const WORDS: Record<'zh' | 'zh-TW' | 'en', Words> = {
  zh: { button: '重新发送', done: '已排队，稍后发送', failed: '没有排上队，请稍后再试' },
  'zh-TW': { button: '重新發送', done: '已排隊，稍後發送', failed: '沒有排上隊，請稍後再試' },
  en: {
    button: 'Send again',
    done: 'Queued; it will be sent in a moment',
    failed: 'It was not queued; try again later',
  },
}

/** The button 重新发送 of a delivery: sends it once more, whatever became of it. */
export function SendAgain() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const router = useRouter()
  const [busy, setBusy] = useState(false)
  const words = WORDS[i18n.language as keyof typeof WORDS] ?? WORDS.en
  const address = `${config.serverURL}${config.routes.api}/webhook-deliveries/${String(id)}/replay`

  const send = async (): Promise<void> => {
    setBusy(true)
    const answer = await fetch(address, { method: 'POST', credentials: 'include' }).catch(() => null)
    setBusy(false)
    if (!answer?.ok) {
      toast.error(words.failed)
      return
    }
    toast.success(words.done)
    router.refresh()
  }

  return (
    <Button buttonStyle="secondary" disabled={busy} onClick={() => void send()} size="medium">
      {words.button}
    </Button>
  )
}

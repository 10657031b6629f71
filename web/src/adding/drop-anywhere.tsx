import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { texts } from '../texts.ts'
import { useAdditions } from './additions-context.tsx'
import { reportsOf } from './reports-of.ts'

const unsaid = { published: '', outlet: '' }

/** Files, addresses and texts that are dropped on the page, wherever, are added. */
export function DropAnywhere() {
  const additions = useAdditions()
  const navigate = useNavigate()
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list')) return
      event.preventDefault()
      setOver(true)
    }
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent) => {
      setOver(false)
      const { dataTransfer } = event
      if (!dataTransfer) return
      const text = dataTransfer.getData('text/uri-list')
      const reports = reportsOf({ text, files: [...dataTransfer.files] }, unsaid)
      if (reports.length === 0) return
      event.preventDefault()
      additions.add(reports)
      void navigate({ to: '/add' })
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [additions, navigate])
  return isOver ? <p className="drop-here">{texts.adding.drop}</p> : null
}

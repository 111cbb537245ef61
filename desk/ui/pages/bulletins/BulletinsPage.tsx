import { Button } from 'antd'
import { CircleCheck, Plus } from 'lucide-react'
import { hrefOf, useRoute } from '../../shell/route'
import { RecordsPage } from '../records/RecordsPage'
import { copy } from './copy'
import { ImportPage } from './ImportPage'
import { Start } from './Start'
import './bulletins.css'

/** Bulletins: a document comes in, its articles are gone over, and later edited like every other record. */
export default function BulletinsPage(): JSX.Element {
  const { of, params } = useRoute()
  const [what, id = ''] = of.split('/')
  if (what === 'import') return <ImportPage key={id} id={id} />
  const isStart = (of.split('/')[1] ?? '') === ''
  const accepted = params.get('done')
  return (
    <RecordsPage
      page="bulletins"
      kinds={['articles', 'issues']}
      start={<Start />}
      above={
        <>
          {accepted && (
            <div className="accepted" role="status">
              <CircleCheck size={17} aria-hidden />
              <p>{copy.done(Number(accepted))}</p>
              <Button size="small" href={hrefOf('publish')}>
                {copy.toPublish}
              </Button>
            </div>
          )}
          {!isStart && (
            <Button icon={<Plus size={15} aria-hidden />} href={hrefOf('bulletins')}>
              {copy.another}
            </Button>
          )}
        </>
      }
    />
  )
}

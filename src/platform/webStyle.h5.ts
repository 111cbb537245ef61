import '@/ui/web.scss'

export default definePageConfig({ navigationBarTitleText: '筛选' })

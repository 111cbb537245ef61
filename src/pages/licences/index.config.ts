export default definePageConfig({ navigationBarTitleText: '开源许可' })

import Linguistics
import Resources
import Testing
import TextModel

@Suite struct LanguageIdentifierTests {
    let identifier: LanguageIdentifier

    init() throws { identifier = try LanguageIdentifier(ResourceLibrary.bundled()) }

    @Test(arguments: [
        ("en", "Oil prices rise"),
        ("en", "Moscow denies strike on Kyiv hospital"),
        ("en", "TRUMP THREATENS NEW TARIFFS"),
        ("en", "Flood kills dozens in Nigeria"),
        ("en", "The minister said that the和平计划 talks had failed."),
        ("fr", "Le président a annoncé que les négociations sont suspendues."),
        ("de", "Moskau dementiert die Vorwürfe und kündigt eine Antwort an."),
        ("es", "El gobierno anunció que los precios de la luz bajarán en julio."),
        ("it", "Il governo ha detto che la riforma è stata approvata."),
        ("pt", "O governo disse que não há acordo com os sindicatos."),
        ("nl", "De regering heeft het plan van de minister niet goedgekeurd."),
        ("pl", "Rząd nie zgadza się na warunki, które postawiła Komisja."),
        ("sv", "Regeringen säger att det inte är möjligt att höja skatten."),
        ("da", "Regeringen siger, at det ikke er muligt, fordi pengene blev brugt af ministeren."),
        ("fi", "Hallitus kertoo, että hän ei ole vielä päättänyt asiasta."),
        ("tr", "Cumhurbaşkanı bu karar için büyük bir toplantı olacak dedi."),
        ("az", "Azərbaycan bu qərar üçün böyük bir görüş keçirib və bildirib."),
        ("hu", "A kormány szerint nem lehet már több pénz."),
        ("ro", "Guvernul nu este de acord cu propunerea care a fost făcută."),
        ("id", "Pemerintah tidak akan menaikkan harga, kata menteri itu pada hari ini."),
        ("vi", "Chính phủ đã không tăng giá cho người dân trong năm."),
        ("ru", "Москва опровергла сообщения об ударе."),
        ("uk", "Київ заявив, що переговори тривають і їх не зупинять."),
        ("bg", "Правителството съобщи, че ще има избори през май, каза министърът."),
        ("sr", "Влада је саопштила да ће преговори бити настављени."),
        ("ar", "قال الرئيس إن المفاوضات مستمرة"),
        ("fa", "رئیس جمهور گفت که مذاکرات ادامه دارد"),
        ("he", "ראש הממשלה אמר כי השיחות נמשכות"),
        ("el", "Η κυβέρνηση ανακοίνωσε μέτρα"),
        ("hy", "Կառավարությունը հայտարարեց"),
        ("ka", "მთავრობამ განაცხადა"),
        ("zh", "外交部表示谈判仍在继续。"),
        ("ja", "首相は会談が続いていると述べた。"),
        ("ko", "대통령은 회담이 계속되고 있다고 말했다."),
        ("hi", "सरकार ने कहा कि वार्ता जारी है"),
        ("und", ""), ("und", "12 345 — 6:7 😀"), ("und", "Xyzzq Plugh"), ("und", "\0\u{301}\u{200F}"),
    ])
    func tellsTheLanguage(expected: String, text: String) {
        #expect(identifier.language(of: UTF8Text(text)) == expected)
    }

    @Test func twoLanguagesInEqualPartsAreNone() {
        let english = "The minister said that the talks had failed and would not be taken up again. "
        let french = "Le ministre a dit que les négociations ne sont pas dans une phase avec des résultats. "
        #expect(identifier.language(of: UTF8Text(String(repeating: english + french, count: 20))) == "und")
    }

    @Test func aLongTextIsSampled() {
        let text = UTF8Text(String(repeating: "Министр заявил, что переговоры продолжаются. ", count: 200_000))
        #expect(identifier.language(of: text) == "ru")
    }
}

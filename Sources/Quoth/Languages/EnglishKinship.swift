extension Language {
  /// English words for kin: the relation, the gender, the words.
  static let englishKinship = """
    parent male father dad daddy papa pa pop pater stepfather stepdad step-father governor
    parent female mother mom mum mommy mummy mama mamma ma mater stepmother stepmum stepmom step-mother
    parent either parent stepparent
    child male son stepson step-son boy
    child female daughter stepdaughter step-daughter girl
    child either child stepchild
    sibling male brother stepbrother half-brother step-brother
    sibling female sister stepsister half-sister step-sister
    sibling either sibling twin
    spouse male husband hubby bridegroom lord
    spouse female wife bride lady missus
    spouse either spouse
    uncle male uncle great-uncle
    uncle female aunt auntie aunty great-aunt
    nephew male nephew great-nephew
    nephew female niece great-niece
    cousin either cousin kinsman kinswoman
    grandparent male grandfather grandad granddad grandpa grandpapa great-grandfather
    grandparent female grandmother grandma granny gran nan nana grandmamma great-grandmother
    grandchild male grandson
    grandchild female granddaughter
    grandchild either grandchild
    parentInLaw male father-in-law
    parentInLaw female mother-in-law
    childInLaw male son-in-law
    childInLaw female daughter-in-law
    siblingInLaw male brother-in-law
    siblingInLaw female sister-in-law
    """
}

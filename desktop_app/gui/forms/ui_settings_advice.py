# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'settings_advice.ui'
##
## Created by: Qt User Interface Compiler version 6.12.0
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QMetaObject, QSize)
from PySide6.QtWidgets import (QAbstractItemView, QCheckBox, QComboBox,
    QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QPlainTextEdit, QPushButton,
    QSizePolicy, QSpacerItem, QTabWidget, QTableView,
    QVBoxLayout, QWidget)

from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.run_card import RunCard

class Ui_AdviceRulesPage(object):
    def setupUi(self, AdviceRulesPage):
        if not AdviceRulesPage.objectName():
            AdviceRulesPage.setObjectName(u"AdviceRulesPage")
        self.outer = QVBoxLayout(AdviceRulesPage)
        self.outer.setSpacing(8)
        self.outer.setObjectName(u"outer")
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.top = QHBoxLayout()
        self.top.setSpacing(8)
        self.top.setObjectName(u"top")
        self.top.setContentsMargins(0, 0, 0, 0)
        self.versions = QComboBox(AdviceRulesPage)
        self.versions.setObjectName(u"versions")
        self.versions.setMinimumSize(QSize(320, 36))

        self.top.addWidget(self.versions)

        self.set_words = QLabel(AdviceRulesPage)
        self.set_words.setObjectName(u"set_words")
        self.set_words.setProperty(u"role", u"hint")

        self.top.addWidget(self.set_words)

        self.top_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.top.addItem(self.top_gap)

        self.bring = QPushButton(AdviceRulesPage)
        self.bring.setObjectName(u"bring")
        self.bring.setAutoDefault(False)

        self.top.addWidget(self.bring)

        self.give = QPushButton(AdviceRulesPage)
        self.give.setObjectName(u"give")
        self.give.setAutoDefault(False)

        self.top.addWidget(self.give)


        self.outer.addLayout(self.top)

        self.tabs = QTabWidget(AdviceRulesPage)
        self.tabs.setObjectName(u"tabs")
        self.tabs.setDocumentMode(True)
        self.rule_page = QWidget()
        self.rule_page.setObjectName(u"rule_page")
        self.rule_row = QHBoxLayout(self.rule_page)
        self.rule_row.setSpacing(12)
        self.rule_row.setObjectName(u"rule_row")
        self.rule_row.setContentsMargins(0, 8, 0, 0)
        self.rule_left = QVBoxLayout()
        self.rule_left.setSpacing(8)
        self.rule_left.setObjectName(u"rule_left")
        self.rule_left.setContentsMargins(0, 0, 0, 0)
        self.rule_filter = QHBoxLayout()
        self.rule_filter.setSpacing(8)
        self.rule_filter.setObjectName(u"rule_filter")
        self.rule_filter.setContentsMargins(0, 0, 0, 0)
        self.search = QLineEdit(self.rule_page)
        self.search.setObjectName(u"search")
        self.search.setClearButtonEnabled(True)

        self.rule_filter.addWidget(self.search)

        self.goal = QComboBox(self.rule_page)
        self.goal.setObjectName(u"goal")
        self.goal.setMinimumSize(QSize(200, 36))
        self.goal.setMaximumSize(QSize(220, 36))

        self.rule_filter.addWidget(self.goal)

        self.rule_filter.setStretch(0, 1)

        self.rule_left.addLayout(self.rule_filter)

        self.rule_rows = QTableView(self.rule_page)
        self.rule_rows.setObjectName(u"rule_rows")
        self.rule_rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.rule_rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.rule_rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.rule_rows.setAlternatingRowColors(True)
        self.rule_rows.setShowGrid(False)
        self.rule_rows.setTabKeyNavigation(False)
        self.rule_rows.setWordWrap(False)

        self.rule_left.addWidget(self.rule_rows)

        self.rule_deeds = QHBoxLayout()
        self.rule_deeds.setSpacing(8)
        self.rule_deeds.setObjectName(u"rule_deeds")
        self.rule_deeds.setContentsMargins(0, 0, 0, 0)
        self.rule_new = QPushButton(self.rule_page)
        self.rule_new.setObjectName(u"rule_new")
        self.rule_new.setAutoDefault(False)

        self.rule_deeds.addWidget(self.rule_new)

        self.rule_copy = QPushButton(self.rule_page)
        self.rule_copy.setObjectName(u"rule_copy")
        self.rule_copy.setAutoDefault(False)

        self.rule_deeds.addWidget(self.rule_copy)

        self.rule_drop = QPushButton(self.rule_page)
        self.rule_drop.setObjectName(u"rule_drop")
        self.rule_drop.setAutoDefault(False)

        self.rule_deeds.addWidget(self.rule_drop)

        self.rule_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.rule_deeds.addItem(self.rule_gap)


        self.rule_left.addLayout(self.rule_deeds)


        self.rule_row.addLayout(self.rule_left)

        self.rule_card = QFrame(self.rule_page)
        self.rule_card.setObjectName(u"rule_card")
        self.rule_card.setProperty(u"role", u"card")
        self.rule_card.setMinimumSize(QSize(410, 0))
        self.rule_card.setMaximumSize(QSize(410, 16777215))
        self.rule_card_layout = QVBoxLayout(self.rule_card)
        self.rule_card_layout.setSpacing(4)
        self.rule_card_layout.setObjectName(u"rule_card_layout")
        self.rule_card_layout.setContentsMargins(12, 8, 12, 8)
        self.rule_title = QLabel(self.rule_card)
        self.rule_title.setObjectName(u"rule_title")
        self.rule_title.setProperty(u"role", u"title")
        self.rule_title.setWordWrap(True)

        self.rule_card_layout.addWidget(self.rule_title)

        self.rule_active = QCheckBox(self.rule_card)
        self.rule_active.setObjectName(u"rule_active")

        self.rule_card_layout.addWidget(self.rule_active)

        self.rule_code_label = QLabel(self.rule_card)
        self.rule_code_label.setObjectName(u"rule_code_label")
        self.rule_code_label.setProperty(u"role", u"field")

        self.rule_card_layout.addWidget(self.rule_code_label)

        self.rule_code = QLineEdit(self.rule_card)
        self.rule_code.setObjectName(u"rule_code")
        self.rule_code.setMinimumSize(QSize(0, 36))

        self.rule_card_layout.addWidget(self.rule_code)

        self.rule_when_label = QLabel(self.rule_card)
        self.rule_when_label.setObjectName(u"rule_when_label")
        self.rule_when_label.setWordWrap(True)
        self.rule_when_label.setProperty(u"role", u"field")

        self.rule_card_layout.addWidget(self.rule_when_label)

        self.rule_when = QPlainTextEdit(self.rule_card)
        self.rule_when.setObjectName(u"rule_when")
        self.rule_when.setMinimumSize(QSize(0, 56))
        sizePolicy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        sizePolicy.setHorizontalStretch(0)
        sizePolicy.setVerticalStretch(1)
        sizePolicy.setHeightForWidth(self.rule_when.sizePolicy().hasHeightForWidth())
        self.rule_when.setSizePolicy(sizePolicy)

        self.rule_card_layout.addWidget(self.rule_when)

        self.rule_pair = QHBoxLayout()
        self.rule_pair.setSpacing(8)
        self.rule_pair.setObjectName(u"rule_pair")
        self.rule_pair.setContentsMargins(0, 0, 0, 0)
        self.rule_a = QVBoxLayout()
        self.rule_a.setSpacing(4)
        self.rule_a.setObjectName(u"rule_a")
        self.rule_a.setContentsMargins(0, 0, 0, 0)
        self.rule_then_label = QLabel(self.rule_card)
        self.rule_then_label.setObjectName(u"rule_then_label")
        self.rule_then_label.setProperty(u"role", u"field")

        self.rule_a.addWidget(self.rule_then_label)

        self.rule_then = QComboBox(self.rule_card)
        self.rule_then.setObjectName(u"rule_then")
        self.rule_then.setMinimumSize(QSize(0, 36))

        self.rule_a.addWidget(self.rule_then)


        self.rule_pair.addLayout(self.rule_a)

        self.rule_b = QVBoxLayout()
        self.rule_b.setSpacing(4)
        self.rule_b.setObjectName(u"rule_b")
        self.rule_b.setContentsMargins(0, 0, 0, 0)
        self.rule_certainty_label = QLabel(self.rule_card)
        self.rule_certainty_label.setObjectName(u"rule_certainty_label")
        self.rule_certainty_label.setProperty(u"role", u"field")

        self.rule_b.addWidget(self.rule_certainty_label)

        self.rule_certainty = QDoubleSpinBox(self.rule_card)
        self.rule_certainty.setObjectName(u"rule_certainty")
        self.rule_certainty.setMinimumSize(QSize(0, 36))

        self.rule_b.addWidget(self.rule_certainty)


        self.rule_pair.addLayout(self.rule_b)

        self.rule_pair.setStretch(0, 1)

        self.rule_card_layout.addLayout(self.rule_pair)

        self.rule_because_label = QLabel(self.rule_card)
        self.rule_because_label.setObjectName(u"rule_because_label")
        self.rule_because_label.setProperty(u"role", u"field")

        self.rule_card_layout.addWidget(self.rule_because_label)

        self.rule_because = QPlainTextEdit(self.rule_card)
        self.rule_because.setObjectName(u"rule_because")
        self.rule_because.setMinimumSize(QSize(0, 56))
        sizePolicy.setHeightForWidth(self.rule_because.sizePolicy().hasHeightForWidth())
        self.rule_because.setSizePolicy(sizePolicy)

        self.rule_card_layout.addWidget(self.rule_because)

        self.rule_source_label = QLabel(self.rule_card)
        self.rule_source_label.setObjectName(u"rule_source_label")
        self.rule_source_label.setProperty(u"role", u"field")

        self.rule_card_layout.addWidget(self.rule_source_label)

        self.rule_source = QLineEdit(self.rule_card)
        self.rule_source.setObjectName(u"rule_source")
        self.rule_source.setMinimumSize(QSize(0, 36))

        self.rule_card_layout.addWidget(self.rule_source)

        self.rule_fault = QLabel(self.rule_card)
        self.rule_fault.setObjectName(u"rule_fault")
        self.rule_fault.setProperty(u"role", u"error")
        self.rule_fault.setWordWrap(True)

        self.rule_card_layout.addWidget(self.rule_fault)

        self.rule_foot = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.rule_card_layout.addItem(self.rule_foot)


        self.rule_row.addWidget(self.rule_card)

        self.rule_row.setStretch(0, 1)
        self.tabs.addTab(self.rule_page, "")
        self.fact_page = QWidget()
        self.fact_page.setObjectName(u"fact_page")
        self.fact_row = QHBoxLayout(self.fact_page)
        self.fact_row.setSpacing(12)
        self.fact_row.setObjectName(u"fact_row")
        self.fact_row.setContentsMargins(0, 8, 0, 0)
        self.fact_left = QVBoxLayout()
        self.fact_left.setSpacing(8)
        self.fact_left.setObjectName(u"fact_left")
        self.fact_left.setContentsMargins(0, 0, 0, 0)
        self.fact_rows = QTableView(self.fact_page)
        self.fact_rows.setObjectName(u"fact_rows")
        self.fact_rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.fact_rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.fact_rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.fact_rows.setAlternatingRowColors(True)
        self.fact_rows.setShowGrid(False)
        self.fact_rows.setTabKeyNavigation(False)
        self.fact_rows.setWordWrap(False)

        self.fact_left.addWidget(self.fact_rows)

        self.fact_deeds = QHBoxLayout()
        self.fact_deeds.setSpacing(8)
        self.fact_deeds.setObjectName(u"fact_deeds")
        self.fact_deeds.setContentsMargins(0, 0, 0, 0)
        self.fact_new = QPushButton(self.fact_page)
        self.fact_new.setObjectName(u"fact_new")
        self.fact_new.setAutoDefault(False)

        self.fact_deeds.addWidget(self.fact_new)

        self.fact_copy = QPushButton(self.fact_page)
        self.fact_copy.setObjectName(u"fact_copy")
        self.fact_copy.setAutoDefault(False)

        self.fact_deeds.addWidget(self.fact_copy)

        self.fact_drop = QPushButton(self.fact_page)
        self.fact_drop.setObjectName(u"fact_drop")
        self.fact_drop.setAutoDefault(False)

        self.fact_deeds.addWidget(self.fact_drop)

        self.fact_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.fact_deeds.addItem(self.fact_gap)


        self.fact_left.addLayout(self.fact_deeds)


        self.fact_row.addLayout(self.fact_left)

        self.fact_card = QFrame(self.fact_page)
        self.fact_card.setObjectName(u"fact_card")
        self.fact_card.setProperty(u"role", u"card")
        self.fact_card.setMinimumSize(QSize(410, 0))
        self.fact_card.setMaximumSize(QSize(410, 16777215))
        self.fact_card_layout = QVBoxLayout(self.fact_card)
        self.fact_card_layout.setSpacing(4)
        self.fact_card_layout.setObjectName(u"fact_card_layout")
        self.fact_card_layout.setContentsMargins(12, 8, 12, 8)
        self.fact_title = QLabel(self.fact_card)
        self.fact_title.setObjectName(u"fact_title")
        self.fact_title.setProperty(u"role", u"title")
        self.fact_title.setWordWrap(True)

        self.fact_card_layout.addWidget(self.fact_title)

        self.fact_code_label = QLabel(self.fact_card)
        self.fact_code_label.setObjectName(u"fact_code_label")
        self.fact_code_label.setProperty(u"role", u"field")

        self.fact_card_layout.addWidget(self.fact_code_label)

        self.fact_code = QLineEdit(self.fact_card)
        self.fact_code.setObjectName(u"fact_code")
        self.fact_code.setMinimumSize(QSize(0, 36))

        self.fact_card_layout.addWidget(self.fact_code)

        self.fact_question_label = QLabel(self.fact_card)
        self.fact_question_label.setObjectName(u"fact_question_label")
        self.fact_question_label.setWordWrap(True)
        self.fact_question_label.setProperty(u"role", u"field")

        self.fact_card_layout.addWidget(self.fact_question_label)

        self.fact_question = QPlainTextEdit(self.fact_card)
        self.fact_question.setObjectName(u"fact_question")
        self.fact_question.setMinimumSize(QSize(0, 56))
        sizePolicy.setHeightForWidth(self.fact_question.sizePolicy().hasHeightForWidth())
        self.fact_question.setSizePolicy(sizePolicy)

        self.fact_card_layout.addWidget(self.fact_question)

        self.fact_help_label = QLabel(self.fact_card)
        self.fact_help_label.setObjectName(u"fact_help_label")
        self.fact_help_label.setProperty(u"role", u"field")

        self.fact_card_layout.addWidget(self.fact_help_label)

        self.fact_help = QPlainTextEdit(self.fact_card)
        self.fact_help.setObjectName(u"fact_help")
        self.fact_help.setMinimumSize(QSize(0, 56))
        sizePolicy.setHeightForWidth(self.fact_help.sizePolicy().hasHeightForWidth())
        self.fact_help.setSizePolicy(sizePolicy)

        self.fact_card_layout.addWidget(self.fact_help)

        self.fact_label_label = QLabel(self.fact_card)
        self.fact_label_label.setObjectName(u"fact_label_label")
        self.fact_label_label.setWordWrap(True)
        self.fact_label_label.setProperty(u"role", u"field")

        self.fact_card_layout.addWidget(self.fact_label_label)

        self.fact_label = QLineEdit(self.fact_card)
        self.fact_label.setObjectName(u"fact_label")
        self.fact_label.setMinimumSize(QSize(0, 36))

        self.fact_card_layout.addWidget(self.fact_label)

        self.fact_denied_label = QLabel(self.fact_card)
        self.fact_denied_label.setObjectName(u"fact_denied_label")
        self.fact_denied_label.setWordWrap(True)
        self.fact_denied_label.setProperty(u"role", u"field")

        self.fact_card_layout.addWidget(self.fact_denied_label)

        self.fact_denied = QLineEdit(self.fact_card)
        self.fact_denied.setObjectName(u"fact_denied")
        self.fact_denied.setMinimumSize(QSize(0, 36))

        self.fact_card_layout.addWidget(self.fact_denied)

        self.fact_fault = QLabel(self.fact_card)
        self.fact_fault.setObjectName(u"fact_fault")
        self.fact_fault.setProperty(u"role", u"error")
        self.fact_fault.setWordWrap(True)

        self.fact_card_layout.addWidget(self.fact_fault)

        self.fact_foot = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.fact_card_layout.addItem(self.fact_foot)


        self.fact_row.addWidget(self.fact_card)

        self.fact_row.setStretch(0, 1)
        self.tabs.addTab(self.fact_page, "")
        self.programme_page = QWidget()
        self.programme_page.setObjectName(u"programme_page")
        self.programme_row = QHBoxLayout(self.programme_page)
        self.programme_row.setSpacing(12)
        self.programme_row.setObjectName(u"programme_row")
        self.programme_row.setContentsMargins(0, 8, 0, 0)
        self.programme_left = QVBoxLayout()
        self.programme_left.setSpacing(8)
        self.programme_left.setObjectName(u"programme_left")
        self.programme_left.setContentsMargins(0, 0, 0, 0)
        self.programme_rows = QTableView(self.programme_page)
        self.programme_rows.setObjectName(u"programme_rows")
        self.programme_rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.programme_rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.programme_rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.programme_rows.setAlternatingRowColors(True)
        self.programme_rows.setShowGrid(False)
        self.programme_rows.setTabKeyNavigation(False)
        self.programme_rows.setWordWrap(False)

        self.programme_left.addWidget(self.programme_rows)

        self.programme_deeds = QHBoxLayout()
        self.programme_deeds.setSpacing(8)
        self.programme_deeds.setObjectName(u"programme_deeds")
        self.programme_deeds.setContentsMargins(0, 0, 0, 0)
        self.programme_new = QPushButton(self.programme_page)
        self.programme_new.setObjectName(u"programme_new")
        self.programme_new.setAutoDefault(False)

        self.programme_deeds.addWidget(self.programme_new)

        self.programme_copy = QPushButton(self.programme_page)
        self.programme_copy.setObjectName(u"programme_copy")
        self.programme_copy.setAutoDefault(False)

        self.programme_deeds.addWidget(self.programme_copy)

        self.programme_drop = QPushButton(self.programme_page)
        self.programme_drop.setObjectName(u"programme_drop")
        self.programme_drop.setAutoDefault(False)

        self.programme_deeds.addWidget(self.programme_drop)

        self.programme_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.programme_deeds.addItem(self.programme_gap)


        self.programme_left.addLayout(self.programme_deeds)


        self.programme_row.addLayout(self.programme_left)

        self.programme_card = QFrame(self.programme_page)
        self.programme_card.setObjectName(u"programme_card")
        self.programme_card.setProperty(u"role", u"card")
        self.programme_card.setMinimumSize(QSize(410, 0))
        self.programme_card.setMaximumSize(QSize(410, 16777215))
        self.programme_card_layout = QVBoxLayout(self.programme_card)
        self.programme_card_layout.setSpacing(4)
        self.programme_card_layout.setObjectName(u"programme_card_layout")
        self.programme_card_layout.setContentsMargins(12, 8, 12, 8)
        self.programme_title = QLabel(self.programme_card)
        self.programme_title.setObjectName(u"programme_title")
        self.programme_title.setProperty(u"role", u"title")
        self.programme_title.setWordWrap(True)

        self.programme_card_layout.addWidget(self.programme_title)

        self.programme_pair = QHBoxLayout()
        self.programme_pair.setSpacing(8)
        self.programme_pair.setObjectName(u"programme_pair")
        self.programme_pair.setContentsMargins(0, 0, 0, 0)
        self.programme_a = QVBoxLayout()
        self.programme_a.setSpacing(4)
        self.programme_a.setObjectName(u"programme_a")
        self.programme_a.setContentsMargins(0, 0, 0, 0)
        self.programme_code_label = QLabel(self.programme_card)
        self.programme_code_label.setObjectName(u"programme_code_label")
        self.programme_code_label.setProperty(u"role", u"field")

        self.programme_a.addWidget(self.programme_code_label)

        self.programme_code = QLineEdit(self.programme_card)
        self.programme_code.setObjectName(u"programme_code")
        self.programme_code.setMinimumSize(QSize(0, 36))

        self.programme_a.addWidget(self.programme_code)


        self.programme_pair.addLayout(self.programme_a)

        self.programme_b = QVBoxLayout()
        self.programme_b.setSpacing(4)
        self.programme_b.setObjectName(u"programme_b")
        self.programme_b.setContentsMargins(0, 0, 0, 0)
        self.programme_field_label = QLabel(self.programme_card)
        self.programme_field_label.setObjectName(u"programme_field_label")
        self.programme_field_label.setProperty(u"role", u"field")

        self.programme_b.addWidget(self.programme_field_label)

        self.programme_field = QComboBox(self.programme_card)
        self.programme_field.setObjectName(u"programme_field")
        self.programme_field.setMinimumSize(QSize(0, 36))

        self.programme_b.addWidget(self.programme_field)


        self.programme_pair.addLayout(self.programme_b)

        self.programme_pair.setStretch(0, 1)
        self.programme_pair.setStretch(1, 1)

        self.programme_card_layout.addLayout(self.programme_pair)

        self.programme_name_label = QLabel(self.programme_card)
        self.programme_name_label.setObjectName(u"programme_name_label")
        self.programme_name_label.setProperty(u"role", u"field")

        self.programme_card_layout.addWidget(self.programme_name_label)

        self.programme_name = QLineEdit(self.programme_card)
        self.programme_name.setObjectName(u"programme_name")
        self.programme_name.setMinimumSize(QSize(0, 36))

        self.programme_card_layout.addWidget(self.programme_name)

        self.programme_purpose_label = QLabel(self.programme_card)
        self.programme_purpose_label.setObjectName(u"programme_purpose_label")
        self.programme_purpose_label.setProperty(u"role", u"field")

        self.programme_card_layout.addWidget(self.programme_purpose_label)

        self.programme_purpose = QPlainTextEdit(self.programme_card)
        self.programme_purpose.setObjectName(u"programme_purpose")
        self.programme_purpose.setMinimumSize(QSize(0, 46))
        sizePolicy.setHeightForWidth(self.programme_purpose.sizePolicy().hasHeightForWidth())
        self.programme_purpose.setSizePolicy(sizePolicy)

        self.programme_card_layout.addWidget(self.programme_purpose)

        self.programme_requirements_label = QLabel(self.programme_card)
        self.programme_requirements_label.setObjectName(u"programme_requirements_label")
        self.programme_requirements_label.setWordWrap(True)
        self.programme_requirements_label.setProperty(u"role", u"field")

        self.programme_card_layout.addWidget(self.programme_requirements_label)

        self.programme_requirements = QPlainTextEdit(self.programme_card)
        self.programme_requirements.setObjectName(u"programme_requirements")
        self.programme_requirements.setMinimumSize(QSize(0, 62))
        sizePolicy.setHeightForWidth(self.programme_requirements.sizePolicy().hasHeightForWidth())
        self.programme_requirements.setSizePolicy(sizePolicy)

        self.programme_card_layout.addWidget(self.programme_requirements)

        self.programme_procedure_label = QLabel(self.programme_card)
        self.programme_procedure_label.setObjectName(u"programme_procedure_label")
        self.programme_procedure_label.setProperty(u"role", u"field")

        self.programme_card_layout.addWidget(self.programme_procedure_label)

        self.programme_procedure = QPlainTextEdit(self.programme_card)
        self.programme_procedure.setObjectName(u"programme_procedure")
        self.programme_procedure.setMinimumSize(QSize(0, 54))
        sizePolicy.setHeightForWidth(self.programme_procedure.sizePolicy().hasHeightForWidth())
        self.programme_procedure.setSizePolicy(sizePolicy)

        self.programme_card_layout.addWidget(self.programme_procedure)

        self.programme_source_label = QLabel(self.programme_card)
        self.programme_source_label.setObjectName(u"programme_source_label")
        self.programme_source_label.setProperty(u"role", u"field")

        self.programme_card_layout.addWidget(self.programme_source_label)

        self.programme_source = QLineEdit(self.programme_card)
        self.programme_source.setObjectName(u"programme_source")
        self.programme_source.setMinimumSize(QSize(0, 36))

        self.programme_card_layout.addWidget(self.programme_source)

        self.programme_fault = QLabel(self.programme_card)
        self.programme_fault.setObjectName(u"programme_fault")
        self.programme_fault.setProperty(u"role", u"error")
        self.programme_fault.setWordWrap(True)

        self.programme_card_layout.addWidget(self.programme_fault)

        self.programme_foot = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.programme_card_layout.addItem(self.programme_foot)


        self.programme_row.addWidget(self.programme_card)

        self.programme_row.setStretch(0, 1)
        self.tabs.addTab(self.programme_page, "")
        self.sample_page = QWidget()
        self.sample_page.setObjectName(u"sample_page")
        self.sample_row = QHBoxLayout(self.sample_page)
        self.sample_row.setSpacing(12)
        self.sample_row.setObjectName(u"sample_row")
        self.sample_row.setContentsMargins(0, 8, 0, 0)
        self.sample_left = QVBoxLayout()
        self.sample_left.setSpacing(8)
        self.sample_left.setObjectName(u"sample_left")
        self.sample_left.setContentsMargins(0, 0, 0, 0)
        self.sample_rows = QTableView(self.sample_page)
        self.sample_rows.setObjectName(u"sample_rows")
        self.sample_rows.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.sample_rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.sample_rows.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.sample_rows.setAlternatingRowColors(True)
        self.sample_rows.setShowGrid(False)
        self.sample_rows.setTabKeyNavigation(False)
        self.sample_rows.setWordWrap(False)

        self.sample_left.addWidget(self.sample_rows)

        self.sample_deeds = QHBoxLayout()
        self.sample_deeds.setSpacing(8)
        self.sample_deeds.setObjectName(u"sample_deeds")
        self.sample_deeds.setContentsMargins(0, 0, 0, 0)
        self.sample_new = QPushButton(self.sample_page)
        self.sample_new.setObjectName(u"sample_new")
        self.sample_new.setAutoDefault(False)

        self.sample_deeds.addWidget(self.sample_new)

        self.sample_copy = QPushButton(self.sample_page)
        self.sample_copy.setObjectName(u"sample_copy")
        self.sample_copy.setAutoDefault(False)

        self.sample_deeds.addWidget(self.sample_copy)

        self.sample_drop = QPushButton(self.sample_page)
        self.sample_drop.setObjectName(u"sample_drop")
        self.sample_drop.setAutoDefault(False)

        self.sample_deeds.addWidget(self.sample_drop)

        self.sample_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.sample_deeds.addItem(self.sample_gap)


        self.sample_left.addLayout(self.sample_deeds)


        self.sample_row.addLayout(self.sample_left)

        self.sample_card = QFrame(self.sample_page)
        self.sample_card.setObjectName(u"sample_card")
        self.sample_card.setProperty(u"role", u"card")
        self.sample_card.setMinimumSize(QSize(410, 0))
        self.sample_card.setMaximumSize(QSize(410, 16777215))
        self.sample_card_layout = QVBoxLayout(self.sample_card)
        self.sample_card_layout.setSpacing(4)
        self.sample_card_layout.setObjectName(u"sample_card_layout")
        self.sample_card_layout.setContentsMargins(12, 8, 12, 8)
        self.sample_title = QLabel(self.sample_card)
        self.sample_title.setObjectName(u"sample_title")
        self.sample_title.setProperty(u"role", u"title")
        self.sample_title.setWordWrap(True)

        self.sample_card_layout.addWidget(self.sample_title)

        self.sample_name_label = QLabel(self.sample_card)
        self.sample_name_label.setObjectName(u"sample_name_label")
        self.sample_name_label.setProperty(u"role", u"field")

        self.sample_card_layout.addWidget(self.sample_name_label)

        self.sample_name = QLineEdit(self.sample_card)
        self.sample_name.setObjectName(u"sample_name")
        self.sample_name.setMinimumSize(QSize(0, 36))

        self.sample_card_layout.addWidget(self.sample_name)

        self.sample_facts_label = QLabel(self.sample_card)
        self.sample_facts_label.setObjectName(u"sample_facts_label")
        self.sample_facts_label.setWordWrap(True)
        self.sample_facts_label.setProperty(u"role", u"field")

        self.sample_card_layout.addWidget(self.sample_facts_label)

        self.sample_facts = QPlainTextEdit(self.sample_card)
        self.sample_facts.setObjectName(u"sample_facts")
        self.sample_facts.setMinimumSize(QSize(0, 56))
        sizePolicy.setHeightForWidth(self.sample_facts.sizePolicy().hasHeightForWidth())
        self.sample_facts.setSizePolicy(sizePolicy)

        self.sample_card_layout.addWidget(self.sample_facts)

        self.sample_fits_label = QLabel(self.sample_card)
        self.sample_fits_label.setObjectName(u"sample_fits_label")
        self.sample_fits_label.setWordWrap(True)
        self.sample_fits_label.setProperty(u"role", u"field")

        self.sample_card_layout.addWidget(self.sample_fits_label)

        self.sample_fits = QPlainTextEdit(self.sample_card)
        self.sample_fits.setObjectName(u"sample_fits")
        self.sample_fits.setMinimumSize(QSize(0, 44))
        sizePolicy.setHeightForWidth(self.sample_fits.sizePolicy().hasHeightForWidth())
        self.sample_fits.setSizePolicy(sizePolicy)

        self.sample_card_layout.addWidget(self.sample_fits)

        self.sample_fits_not_label = QLabel(self.sample_card)
        self.sample_fits_not_label.setObjectName(u"sample_fits_not_label")
        self.sample_fits_not_label.setWordWrap(True)
        self.sample_fits_not_label.setProperty(u"role", u"field")

        self.sample_card_layout.addWidget(self.sample_fits_not_label)

        self.sample_fits_not = QPlainTextEdit(self.sample_card)
        self.sample_fits_not.setObjectName(u"sample_fits_not")
        self.sample_fits_not.setMinimumSize(QSize(0, 44))
        sizePolicy.setHeightForWidth(self.sample_fits_not.sizePolicy().hasHeightForWidth())
        self.sample_fits_not.setSizePolicy(sizePolicy)

        self.sample_card_layout.addWidget(self.sample_fits_not)

        self.sample_told = QLabel(self.sample_card)
        self.sample_told.setObjectName(u"sample_told")
        self.sample_told.setProperty(u"role", u"hint")
        self.sample_told.setWordWrap(True)

        self.sample_card_layout.addWidget(self.sample_told)

        self.sample_fault = QLabel(self.sample_card)
        self.sample_fault.setObjectName(u"sample_fault")
        self.sample_fault.setProperty(u"role", u"error")
        self.sample_fault.setWordWrap(True)

        self.sample_card_layout.addWidget(self.sample_fault)

        self.sample_foot = QSpacerItem(8, 8, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.sample_card_layout.addItem(self.sample_foot)


        self.sample_row.addWidget(self.sample_card)

        self.sample_row.setStretch(0, 1)
        self.tabs.addTab(self.sample_page, "")
        self.trial_page = QWidget()
        self.trial_page.setObjectName(u"trial_page")
        self.trial_column = QVBoxLayout(self.trial_page)
        self.trial_column.setSpacing(8)
        self.trial_column.setObjectName(u"trial_column")
        self.trial_column.setContentsMargins(0, 8, 0, 0)
        self.changes = QLabel(self.trial_page)
        self.changes.setObjectName(u"changes")
        self.changes.setWordWrap(True)

        self.trial_column.addWidget(self.changes)

        self.trial_row = QHBoxLayout()
        self.trial_row.setSpacing(8)
        self.trial_row.setObjectName(u"trial_row")
        self.trial_row.setContentsMargins(0, 0, 0, 0)
        self.try_cases = QPushButton(self.trial_page)
        self.try_cases.setObjectName(u"try_cases")
        self.try_cases.setAutoDefault(False)

        self.trial_row.addWidget(self.try_cases)

        self.trial_words = QLabel(self.trial_page)
        self.trial_words.setObjectName(u"trial_words")
        self.trial_words.setProperty(u"role", u"hint")
        self.trial_words.setWordWrap(True)

        self.trial_row.addWidget(self.trial_words)

        self.trial_row.setStretch(1, 1)

        self.trial_column.addLayout(self.trial_row)

        self.run = RunCard(self.trial_page)
        self.run.setObjectName(u"run")

        self.trial_column.addWidget(self.run)

        self.trial_tables = QVBoxLayout()
        self.trial_tables.setSpacing(8)
        self.trial_tables.setObjectName(u"trial_tables")
        self.trial_tables.setContentsMargins(0, 0, 0, 0)
        self.effects = QTableView(self.trial_page)
        self.effects.setObjectName(u"effects")
        self.effects.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.effects.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.effects.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.effects.setAlternatingRowColors(True)
        self.effects.setShowGrid(False)
        self.effects.setTabKeyNavigation(False)
        self.effects.setWordWrap(False)

        self.trial_tables.addWidget(self.effects)

        self.cases = QTableView(self.trial_page)
        self.cases.setObjectName(u"cases")
        self.cases.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.cases.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.cases.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.cases.setAlternatingRowColors(True)
        self.cases.setShowGrid(False)
        self.cases.setTabKeyNavigation(False)
        self.cases.setWordWrap(False)

        self.trial_tables.addWidget(self.cases)

        self.trial_tables.setStretch(0, 1)
        self.trial_tables.setStretch(1, 1)

        self.trial_column.addLayout(self.trial_tables)

        self.trial_column.setStretch(3, 1)
        self.tabs.addTab(self.trial_page, "")

        self.outer.addWidget(self.tabs)

        self.fault = QLabel(AdviceRulesPage)
        self.fault.setObjectName(u"fault")
        self.fault.setProperty(u"role", u"error")
        self.fault.setWordWrap(True)

        self.outer.addWidget(self.fault)

        self.dated = QHBoxLayout()
        self.dated.setSpacing(8)
        self.dated.setObjectName(u"dated")
        self.dated.setContentsMargins(0, 0, 0, 0)
        self.valid_from_label = QLabel(AdviceRulesPage)
        self.valid_from_label.setObjectName(u"valid_from_label")

        self.dated.addWidget(self.valid_from_label)

        self.valid_from = DateField(AdviceRulesPage)
        self.valid_from.setObjectName(u"valid_from")
        self.valid_from.setMinimumSize(QSize(130, 36))

        self.dated.addWidget(self.valid_from)

        self.valid_from_fault = QLabel(AdviceRulesPage)
        self.valid_from_fault.setObjectName(u"valid_from_fault")
        self.valid_from_fault.setProperty(u"role", u"error")
        self.valid_from_fault.setWordWrap(True)

        self.dated.addWidget(self.valid_from_fault)

        self.dated_gap = QSpacerItem(8, 8, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.dated.addItem(self.dated_gap)

        self.take_back = QPushButton(AdviceRulesPage)
        self.take_back.setObjectName(u"take_back")
        self.take_back.setAutoDefault(False)

        self.dated.addWidget(self.take_back)

        self.cancel = QPushButton(AdviceRulesPage)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.dated.addWidget(self.cancel)

        self.save = QPushButton(AdviceRulesPage)
        self.save.setObjectName(u"save")
        self.save.setProperty(u"main", True)
        self.save.setAutoDefault(False)

        self.dated.addWidget(self.save)


        self.outer.addLayout(self.dated)

        self.outer.setStretch(1, 1)
#if QT_CONFIG(shortcut)
        self.rule_code_label.setBuddy(self.rule_code)
        self.rule_when_label.setBuddy(self.rule_when)
        self.rule_then_label.setBuddy(self.rule_then)
        self.rule_certainty_label.setBuddy(self.rule_certainty)
        self.rule_because_label.setBuddy(self.rule_because)
        self.rule_source_label.setBuddy(self.rule_source)
        self.fact_code_label.setBuddy(self.fact_code)
        self.fact_question_label.setBuddy(self.fact_question)
        self.fact_help_label.setBuddy(self.fact_help)
        self.fact_label_label.setBuddy(self.fact_label)
        self.fact_denied_label.setBuddy(self.fact_denied)
        self.programme_code_label.setBuddy(self.programme_code)
        self.programme_field_label.setBuddy(self.programme_field)
        self.programme_name_label.setBuddy(self.programme_name)
        self.programme_purpose_label.setBuddy(self.programme_purpose)
        self.programme_requirements_label.setBuddy(self.programme_requirements)
        self.programme_procedure_label.setBuddy(self.programme_procedure)
        self.programme_source_label.setBuddy(self.programme_source)
        self.sample_name_label.setBuddy(self.sample_name)
        self.sample_facts_label.setBuddy(self.sample_facts)
        self.sample_fits_label.setBuddy(self.sample_fits)
        self.sample_fits_not_label.setBuddy(self.sample_fits_not)
        self.valid_from_label.setBuddy(self.valid_from)
#endif // QT_CONFIG(shortcut)

        self.retranslateUi(AdviceRulesPage)

        self.tabs.setCurrentIndex(0)


        QMetaObject.connectSlotsByName(AdviceRulesPage)
    # setupUi

    def retranslateUi(self, AdviceRulesPage):
#if QT_CONFIG(accessibility)
        self.versions.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Versi aturan penasihat", None))
#endif // QT_CONFIG(accessibility)
        self.set_words.setText("")
        self.bring.setText(QCoreApplication.translate("AdviceRulesPage", u"Impor berkas \u2026", None))
        self.give.setText(QCoreApplication.translate("AdviceRulesPage", u"Ekspor \u2026", None))
#if QT_CONFIG(accessibility)
        self.tabs.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Bagian aturan penasihat", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.search.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Cari aturan", None))
#endif // QT_CONFIG(accessibility)
        self.search.setPlaceholderText(QCoreApplication.translate("AdviceRulesPage", u"Cari kode, syarat, atau penjelasan", None))
#if QT_CONFIG(accessibility)
        self.goal.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Kesimpulan yang ditampilkan", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.rule_rows.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Daftar aturan", None))
#endif // QT_CONFIG(accessibility)
        self.rule_new.setText(QCoreApplication.translate("AdviceRulesPage", u"Baru", None))
        self.rule_copy.setText(QCoreApplication.translate("AdviceRulesPage", u"Salin", None))
        self.rule_drop.setText(QCoreApplication.translate("AdviceRulesPage", u"Hapus", None))
        self.rule_title.setText("")
        self.rule_active.setText(QCoreApplication.translate("AdviceRulesPage", u"Berlaku", None))
#if QT_CONFIG(accessibility)
        self.rule_active.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Aturan ini berlaku", None))
#endif // QT_CONFIG(accessibility)
        self.rule_code_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Kode", None))
#if QT_CONFIG(accessibility)
        self.rule_code.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Kode", None))
#endif // QT_CONFIG(accessibility)
        self.rule_when_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Syarat, satu baris satu syarat; semua harus terpenuhi", None))
#if QT_CONFIG(accessibility)
        self.rule_when.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Syarat, satu baris satu syarat; semua harus terpenuhi", None))
#endif // QT_CONFIG(accessibility)
        self.rule_then_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Maka", None))
#if QT_CONFIG(accessibility)
        self.rule_then.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Maka", None))
#endif // QT_CONFIG(accessibility)
        self.rule_certainty_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Ke&yakinan", None))
#if QT_CONFIG(accessibility)
        self.rule_certainty.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Keyakinan", None))
#endif // QT_CONFIG(accessibility)
        self.rule_because_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Penjelasan untuk orang", None))
#if QT_CONFIG(accessibility)
        self.rule_because.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Penjelasan untuk orang", None))
#endif // QT_CONFIG(accessibility)
        self.rule_source_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Dasar hukum", None))
#if QT_CONFIG(accessibility)
        self.rule_source.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Dasar hukum", None))
#endif // QT_CONFIG(accessibility)
        self.rule_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.rule_page), QCoreApplication.translate("AdviceRulesPage", u"Aturan", None))
#if QT_CONFIG(accessibility)
        self.fact_rows.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Daftar pertanyaan dan fakta", None))
#endif // QT_CONFIG(accessibility)
        self.fact_new.setText(QCoreApplication.translate("AdviceRulesPage", u"Baru", None))
        self.fact_copy.setText(QCoreApplication.translate("AdviceRulesPage", u"Salin", None))
        self.fact_drop.setText(QCoreApplication.translate("AdviceRulesPage", u"Hapus", None))
        self.fact_title.setText("")
        self.fact_code_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Kode", None))
#if QT_CONFIG(accessibility)
        self.fact_code.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Kode", None))
#endif // QT_CONFIG(accessibility)
        self.fact_question_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Per&tanyaan; kosong bila disimpulkan aturan", None))
#if QT_CONFIG(accessibility)
        self.fact_question.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Pertanyaan; kosong bila disimpulkan aturan", None))
#endif // QT_CONFIG(accessibility)
        self.fact_help_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Ke&terangan untuk petugas", None))
#if QT_CONFIG(accessibility)
        self.fact_help.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Keterangan untuk petugas", None))
#endif // QT_CONFIG(accessibility)
        self.fact_label_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Disebut bila ya, misalnya: sedang hamil", None))
#if QT_CONFIG(accessibility)
        self.fact_label.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Disebut bila ya, misalnya: sedang hamil", None))
#endif // QT_CONFIG(accessibility)
        self.fact_denied_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Disebut bila tidak; kosong: tidak \u2026", None))
#if QT_CONFIG(accessibility)
        self.fact_denied.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Disebut bila tidak; kosong: tidak \u2026", None))
#endif // QT_CONFIG(accessibility)
        self.fact_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.fact_page), QCoreApplication.translate("AdviceRulesPage", u"Pertanyaan", None))
#if QT_CONFIG(accessibility)
        self.programme_rows.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Daftar program", None))
#endif // QT_CONFIG(accessibility)
        self.programme_new.setText(QCoreApplication.translate("AdviceRulesPage", u"Baru", None))
        self.programme_copy.setText(QCoreApplication.translate("AdviceRulesPage", u"Salin", None))
        self.programme_drop.setText(QCoreApplication.translate("AdviceRulesPage", u"Hapus", None))
        self.programme_title.setText("")
        self.programme_code_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Kode", None))
#if QT_CONFIG(accessibility)
        self.programme_code.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Kode", None))
#endif // QT_CONFIG(accessibility)
        self.programme_field_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Bi&dang", None))
#if QT_CONFIG(accessibility)
        self.programme_field.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Bidang", None))
#endif // QT_CONFIG(accessibility)
        self.programme_name_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Nama program", None))
#if QT_CONFIG(accessibility)
        self.programme_name.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Nama program", None))
#endif // QT_CONFIG(accessibility)
        self.programme_purpose_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Gunanya", None))
#if QT_CONFIG(accessibility)
        self.programme_purpose.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Gunanya", None))
#endif // QT_CONFIG(accessibility)
        self.programme_requirements_label.setText(QCoreApplication.translate("AdviceRulesPage", u"S&yarat per baris; [berkas kk] atau [fakta hamil]", None))
#if QT_CONFIG(accessibility)
        self.programme_requirements.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Syarat per baris; [berkas kk] atau [fakta hamil]", None))
#endif // QT_CONFIG(accessibility)
        self.programme_procedure_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Langkah per baris", None))
#if QT_CONFIG(accessibility)
        self.programme_procedure.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Langkah per baris", None))
#endif // QT_CONFIG(accessibility)
        self.programme_source_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Dasar &hukum", None))
#if QT_CONFIG(accessibility)
        self.programme_source.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Dasar hukum", None))
#endif // QT_CONFIG(accessibility)
        self.programme_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.programme_page), QCoreApplication.translate("AdviceRulesPage", u"Program", None))
#if QT_CONFIG(accessibility)
        self.sample_rows.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Daftar contoh orang", None))
#endif // QT_CONFIG(accessibility)
        self.sample_new.setText(QCoreApplication.translate("AdviceRulesPage", u"Baru", None))
        self.sample_copy.setText(QCoreApplication.translate("AdviceRulesPage", u"Salin", None))
        self.sample_drop.setText(QCoreApplication.translate("AdviceRulesPage", u"Hapus", None))
        self.sample_title.setText("")
        self.sample_name_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Nama contoh (rekaan)", None))
#if QT_CONFIG(accessibility)
        self.sample_name.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Nama contoh (rekaan)", None))
#endif // QT_CONFIG(accessibility)
        self.sample_facts_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Fakta per baris: umur = 27, hamil, bukan napza", None))
#if QT_CONFIG(accessibility)
        self.sample_facts.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Fakta per baris: umur = 27, hamil, bukan napza", None))
#endif // QT_CONFIG(accessibility)
        self.sample_fits_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Program yang harus se&suai, satu baris satu kode", None))
#if QT_CONFIG(accessibility)
        self.sample_fits.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Program yang harus sesuai, satu baris satu kode", None))
#endif // QT_CONFIG(accessibility)
        self.sample_fits_not_label.setText(QCoreApplication.translate("AdviceRulesPage", u"Program yang &tidak boleh sesuai", None))
#if QT_CONFIG(accessibility)
        self.sample_fits_not.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Program yang tidak boleh sesuai", None))
#endif // QT_CONFIG(accessibility)
        self.sample_told.setText("")
        self.sample_fault.setText("")
        self.tabs.setTabText(self.tabs.indexOf(self.sample_page), QCoreApplication.translate("AdviceRulesPage", u"Contoh orang", None))
        self.changes.setText("")
        self.try_cases.setText(QCoreApplication.translate("AdviceRulesPage", u"Dampak pada 500 permohonan terakhir  Ctrl+U", None))
#if QT_CONFIG(accessibility)
        self.try_cases.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Dampak pada 500 permohonan terakhir (Ctrl+U)", None))
#endif // QT_CONFIG(accessibility)
        self.trial_words.setText("")
#if QT_CONFIG(accessibility)
        self.effects.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Dampak menurut program", None))
#endif // QT_CONFIG(accessibility)
#if QT_CONFIG(accessibility)
        self.cases.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Permohonan yang disarankan lain", None))
#endif // QT_CONFIG(accessibility)
        self.tabs.setTabText(self.tabs.indexOf(self.trial_page), QCoreApplication.translate("AdviceRulesPage", u"Uji coba", None))
        self.fault.setText("")
        self.valid_from_label.setText(QCoreApplication.translate("AdviceRulesPage", u"&Berlaku sejak", None))
#if QT_CONFIG(accessibility)
        self.valid_from.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Berlaku sejak", None))
#endif // QT_CONFIG(accessibility)
        self.valid_from_fault.setText("")
        self.take_back.setText(QCoreApplication.translate("AdviceRulesPage", u"Batalkan versi ini", None))
        self.cancel.setText(QCoreApplication.translate("AdviceRulesPage", u"Tinggalkan perubahan", None))
        self.save.setText(QCoreApplication.translate("AdviceRulesPage", u"Simpan sebagai versi baru  Ctrl+S", None))
#if QT_CONFIG(accessibility)
        self.save.setAccessibleName(QCoreApplication.translate("AdviceRulesPage", u"Simpan sebagai versi baru (Ctrl+S)", None))
#endif // QT_CONFIG(accessibility)
        pass
    # retranslateUi

